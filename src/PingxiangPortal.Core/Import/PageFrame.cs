namespace PingxiangPortal.Core.Import;

/// <summary>Where the parts of an article stand among the lines of its page; all numbers are indexes.</summary>
internal sealed record PageFrame
{
    private static readonly string[] SummaryLabels = ["摘要:", "摘要："];

    public required int Title { get; init; }

    public required int Byline { get; init; }

    public required int? HeadLine { get; init; }

    public required int? SummaryLine { get; init; }

    public required int BodyStart { get; init; }

    public required int BodyEnd { get; init; }

    public required IReadOnlyList<string> ReactionLabels { get; init; }

    // Where there is no body, its place is named by the line above.
    public int FirstBodyLine => BodyStart < BodyEnd ? BodyStart : SummaryLine ?? Byline;

    /// <summary>Null when the page is no portal article; the problem says what is missing.</summary>
    public static PageFrame? Find(string[] lines, ProblemList problems)
    {
        var byline = Array.FindIndex(lines, Import.Byline.IsByline);
        if (byline < 0)
        {
            problems.Add(null, "找不到發布時間那一行（…| 發布者: …），不像是文章頁。");
            return null;
        }

        var title = lines.AsSpan(0, byline).LastIndexOfAnyExcept("");
        if (title < 0 || Import.HeadLine.IsHead(lines[title]))
        {
            problems.Add(byline + 1, "發布時間這一行的上面找不到標題。");
            return null;
        }

        return Around(lines, title, byline);
    }

    public static string SummaryOf(string line) => line[SummaryLabels[0].Length..].TrimStart();

    private static PageFrame Around(string[] lines, int title, int byline)
    {
        var head = Array.FindIndex(lines, 0, title, Import.HeadLine.IsHead);
        var first = PageLines.NextShown(lines, byline + 1);
        var hasSummary = first < lines.Length
            && SummaryLabels.Any(label => lines[first].StartsWith(label, StringComparison.Ordinal));
        var body = PageLines.NextShown(lines, hasSummary ? first + 1 : first);
        var reactions = ReactionRow.Find(lines, body);

        return new PageFrame
        {
            Title = title,
            Byline = byline,
            HeadLine = head < 0 ? null : head,
            SummaryLine = hasSummary ? first : null,
            BodyStart = body,
            BodyEnd = reactions?.Start ?? PageTail.Start(lines, body),
            ReactionLabels = reactions?.Labels ?? [],
        };
    }
}
