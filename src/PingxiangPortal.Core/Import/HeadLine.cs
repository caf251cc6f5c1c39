namespace PingxiangPortal.Core.Import;

/// <summary>The first line of an article page: site, path to the article and the fixed words 查看內容.</summary>
/// <remarks>As text the names are joined by spaces; a site's name can hold spaces and dashes itself.</remarks>
internal sealed record HeadLine(string? Site, IReadOnlyList<string> Breadcrumb)
{
    private static readonly string[] LastWords = ["查看內容", "查看内容"];
    private static readonly string[] Roots = ["門戶", "门户", "首頁", "首页"];
    private static readonly char[] Gaps = [' ', '›', '»', '>'];
    private static readonly string[] Joints = ["—", "–", "｜", "|", "_", "-"];

    public static readonly HeadLine Unknown = new(null, []);

    public static bool IsHead(string line)
    {
        var lastWord = line[(line.AsSpan().LastIndexOfAny(' ', '›', '»') + 1)..];
        return LastWords.Contains(lastWord);
    }

    public static HeadLine Parse(string line)
    {
        var names = line
            .Split(Gaps, StringSplitOptions.RemoveEmptyEntries)
            .Where(name => !LastWords.Contains(name))
            .ToArray();
        var root = RootOf(names);

        return new HeadLine(root == 0 ? null : string.Join(' ', names[..root]), names[root..]);
    }

    private static int RootOf(string[] names)
    {
        var root = Array.FindIndex(names, Math.Min(1, names.Length), name => Roots.Contains(name));
        if (root > 0)
        {
            return root;
        }
        else if (names.Length == 0 || Roots.Contains(names[0]))
        {
            return 0;
        }
        else
        {
            return EndOfSite(names);
        }
    }

    // The root was renamed: the site is the first word, with whatever a dash joins to it.
    private static int EndOfSite(string[] names)
    {
        var end = 1;
        while (end < names.Length - 1 && Joints.Contains(names[end]))
        {
            end += 2;
        }

        return end;
    }
}
