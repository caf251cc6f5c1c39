namespace PingxiangPortal.Core.Text;

/// <summary>Shows a summary that an older system cut off as whole sentences.</summary>
public static class SummaryText
{
    private const string SentenceEnds = "。！？";
    private const string ClosingMarks = "”’」』）)】》";

    /// <summary>Ends a cut summary at its last whole sentence.</summary>
    /// <param name="summary">The summary as stored; may be empty.</param>
    /// <returns>
    /// A summary that does not end in three or more ASCII dots, unchanged. Otherwise its text up to the last
    /// <c>。！？</c> with the closing marks behind it or, when no sentence is whole, its text with <c>……</c> for the dots.
    /// </returns>
    /// <remarks>Discuz! X cuts summaries at a fixed length and appends <c> ...</c>.</remarks>
    public static string ForDisplay(string summary)
    {
        var trimmed = summary.TrimEnd();
        if (!trimmed.EndsWith("...", StringComparison.Ordinal))
        {
            return summary;
        }

        var text = trimmed.TrimEnd('.').TrimEnd();
        var end = text.AsSpan().LastIndexOfAny(SentenceEnds) + 1;
        return end == 0 ? text + "……" : text[..SkipClosingMarks(text, end)];
    }

    private static int SkipClosingMarks(string text, int position)
    {
        while (position < text.Length && ClosingMarks.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return position;
    }
}
