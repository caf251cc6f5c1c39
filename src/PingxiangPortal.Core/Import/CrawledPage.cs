using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Import;

/// <summary>Reads the text of an article page crawled from a Discuz! X portal.</summary>
/// <remarks>
/// The page shows, from the top: site and path to the article, the title, a line with time and publisher, 摘要 if there
/// is one, the body, the five reactions, and links that are no part of the article. It may be in either script. Order and
/// words are those of Discuz! X's own portal template.
/// </remarks>
public static class CrawledPage
{
    /// <summary>Reads one page.</summary>
    /// <param name="file">Name of the file, for problems.</param>
    /// <param name="text">The decoded text; see <see cref="SeedText"/>.</param>
    /// <param name="zone">The time zone in which the page shows its time.</param>
    /// <returns>
    /// The document, or what stops the page from being one. The text is changed in three ways only: pinyin residue goes
    /// (<see cref="PinyinResidue"/>), no-break spaces become spaces, and white space around a line is dropped. Blank lines
    /// part paragraphs; a single line break stays within its paragraph.
    /// </returns>
    public static SeedReading Read(string file, string text, TimeZoneInfo zone)
    {
        var problems = new ProblemList(file);
        var lines = PageLines.Clean(text);
        if (PageFrame.Find(lines, problems) is not { } frame)
        {
            return problems.Refuse();
        }

        var document = Describe(lines, frame, zone, problems) with { Fingerprint = SeedFingerprint.Of(text) };
        Check(document, frame, problems);
        return problems.IsEmpty ? SeedReading.Of(file, document) : problems.Refuse();
    }

    private static SeedDocument Describe(string[] lines, PageFrame frame, TimeZoneInfo zone, ProblemList problems)
    {
        var head = frame.HeadLine is { } line ? HeadLine.Parse(lines[line]) : HeadLine.Unknown;
        var byline = Byline.Parse(lines[frame.Byline]);
        var paragraphs = PageLines.Paragraphs(lines.AsSpan(frame.BodyStart..frame.BodyEnd));
        var markdown = MarkdownText.FromParagraphs(paragraphs);

        return new SeedDocument
        {
            Site = head.Site,
            Breadcrumb = head.Breadcrumb,
            Title = lines[frame.Title],
            PublishedUtc = PublishedUtc(byline, frame.Byline + 1, zone, problems),
            Publisher = byline.Publisher,
            Views = byline.Views(problems, frame.Byline + 1),
            Comments = byline.Comments(problems, frame.Byline + 1),
            OriginalAuthor = byline.OriginalAuthor,
            From = byline.From,
            Summary = Summary(lines, frame),
            Paragraphs = paragraphs,
            Markdown = markdown,
            ReactionLabels = frame.ReactionLabels,
            Script = ScriptGuess.Of(lines[frame.Title] + markdown),
            Fingerprint = "",
        };
    }

    private static DateTime? PublishedUtc(Byline byline, int line, TimeZoneInfo zone, ProblemList problems)
    {
        var published = SeedTime.ParseUtc(byline.Time, zone);
        if (published is null)
        {
            problems.Add(line, byline.Time.Length == 0 ? "這一行沒有發布時間。" : $"發布時間{ProblemList.Quote(byline.Time)}讀不出來。");
        }

        return published;
    }

    private static string? Summary(string[] lines, PageFrame frame) =>
        frame.SummaryLine is { } line && PageFrame.SummaryOf(lines[line]) is { Length: > 0 } summary ? summary : null;

    private static void Check(SeedDocument document, PageFrame frame, ProblemList problems)
    {
        SeedChecks.Check(document, problems, new SeedLines
        {
            Head = frame.HeadLine + 1 ?? 1,
            Title = frame.Title + 1,
            Byline = frame.Byline + 1,
            Source = frame.Byline + 1,
            Summary = frame.SummaryLine + 1 ?? frame.Byline + 1,
            Body = frame.FirstBodyLine + 1,
        });
    }
}
