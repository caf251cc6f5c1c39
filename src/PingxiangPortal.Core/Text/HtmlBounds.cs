using System.Text.RegularExpressions;

namespace PingxiangPortal.Core.Text;

/// <summary>Tells markup that the parser can read in good time from markup that was made to keep it busy.</summary>
/// <remarks>
/// An HTML parser takes quadratic time in the elements that are open at once, by the rules of the HTML standard;
/// AngleSharp 1.10.3 needed 36 s for 100,000 unclosed <c>&lt;b&gt;</c>. Closing tags count by name, so that others cannot hide it.
/// </remarks>
internal static partial class HtmlBounds
{
    private const int MaximumLength = 4_000_000;
    private const int MaximumOpen = 1_000;

    private static readonly HashSet<string> NeverOpen = new(["br", "hr", "img"], StringComparer.OrdinalIgnoreCase);

    public static bool Hold(string html)
    {
        if (html.Length > MaximumLength)
        {
            return false;
        }

        var open = 0;
        var openOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var tag = Tag().Match(html); tag.Success && open <= MaximumOpen; tag = tag.NextMatch())
        {
            open += Change(openOf, tag.Groups["name"].Value, tag.Value[1] == '/');
        }

        return open <= MaximumOpen;
    }

    private static int Change(Dictionary<string, int> openOf, string name, bool isEnd)
    {
        var before = openOf.GetValueOrDefault(name);
        if (NeverOpen.Contains(name) || isEnd && before == 0)
        {
            return 0;
        }

        openOf[name] = before + (isEnd ? -1 : 1);
        return openOf[name] - before;
    }

    [GeneratedRegex("</?(?<name>[A-Za-z][A-Za-z0-9-]{0,20})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
