using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Import;

/// <summary>Reads an article that an operator wrote as a Markdown file.</summary>
/// <remarks>
/// The file begins with front matter: <c>title</c> and <c>category</c> (names from the top-level one down, parted by
/// <c>/</c>), and if wanted <c>published</c>, <c>publisher</c>, <c>summary</c>, <c>source</c> and <c>tags</c>. The body follows it.
/// </remarks>
public static class MarkdownSeed
{
    private const string Root = "門戶";

    /// <summary>Reads one file.</summary>
    /// <param name="file">Name of the file, for problems.</param>
    /// <param name="text">The decoded text; see <see cref="SeedText"/>.</param>
    /// <param name="zone">The time zone in which <c>published</c> is meant.</param>
    /// <returns>
    /// The document, or what is wrong with its front matter. The body is what the operator wrote, with <c>\n</c> line ends
    /// and without blank lines around it. A document without <c>published</c> has none.
    /// </returns>
    public static SeedReading Read(string file, string text, TimeZoneInfo zone)
    {
        var problems = new ProblemList(file);
        var lines = LineEnds.Normalize(text).Split('\n');
        if (FrontMatter.Read(lines, problems) is not { } matter)
        {
            return problems.Refuse();
        }

        var body = string.Join('\n', lines[(matter.BodyLine - 1)..]).Trim('\n');
        var document = Describe(matter, body, zone, problems) with { Fingerprint = SeedFingerprint.Of(text) };
        SeedChecks.Check(document, problems, LinesOf(matter));
        return problems.IsEmpty ? SeedReading.Of(file, document) : problems.Refuse();
    }

    private static SeedDocument Describe(FrontMatter matter, string body, TimeZoneInfo zone, ProblemList problems)
    {
        var title = Required(matter, "title", problems);

        return new SeedDocument
        {
            Breadcrumb = [Root, .. Categories(matter, problems)],
            Title = title,
            PublishedUtc = PublishedUtc(matter, zone, problems),
            Publisher = matter.Value("publisher"),
            From = matter.Value("source"),
            Summary = matter.Value("summary"),
            Tags = Tags(matter, problems),
            Markdown = body,
            Script = ScriptGuess.Of(title + body),
            Fingerprint = "",
        };
    }

    private static string Required(FrontMatter matter, string key, ProblemList problems)
    {
        var value = matter.Value(key);
        if (value is null)
        {
            problems.Add(matter.LineOf(key), $"缺少「{key}」。");
        }

        return value ?? "";
    }

    private static string[] Categories(FrontMatter matter, ProblemList problems)
    {
        var path = Required(matter, "category", problems);
        var names = path.Split('/', StringSplitOptions.TrimEntries);
        if (path.Length > 0 && names.Contains(""))
        {
            problems.Add(matter.LineOf("category"), $"分類{ProblemList.Quote(path)}裡有空的名稱；應該像「城事資訊/安源區政府」。");
        }

        return names;
    }

    private static DateTime? PublishedUtc(FrontMatter matter, TimeZoneInfo zone, ProblemList problems)
    {
        if (matter.Value("published") is not { } text)
        {
            return null;
        }

        var published = SeedTime.ParseUtc(text, zone);
        if (published is null)
        {
            problems.Add(matter.LineOf("published"), $"發布時間{ProblemList.Quote(text)}讀不出來；應該像「2021-12-08 13:03」。");
        }

        return published;
    }

    private static IReadOnlyList<string> Tags(FrontMatter matter, ProblemList problems)
    {
        if (!ArticleTags.TryRead(matter.Value("tags"), out var tags))
        {
            problems.Add(matter.LineOf("tags"), ArticleTags.Rule);
        }

        return tags;
    }

    private static SeedLines LinesOf(FrontMatter matter) => new()
    {
        Head = matter.LineOf("category"),
        Title = matter.LineOf("title"),
        Byline = matter.LineOf("publisher"),
        Source = matter.LineOf("source"),
        Summary = matter.LineOf("summary"),
        Body = matter.BodyLine,
    };
}
