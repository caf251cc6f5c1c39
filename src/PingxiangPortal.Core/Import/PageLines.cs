namespace PingxiangPortal.Core.Import;

/// <summary>The cleaned lines of a crawled page, and the paragraphs that they make.</summary>
internal static class PageLines
{
    private const char NoBreakSpace = '\u00A0';

    // Line by line, so that a line's index stays its number in the file.
    public static string[] Clean(string text) =>
        [.. LineEnds.Normalize(text).Split('\n').Select(CleanLine)];

    public static int NextShown(string[] lines, int start)
    {
        var offset = lines.AsSpan(start).IndexOfAnyExcept("");
        return offset < 0 ? lines.Length : start + offset;
    }

    // A blank line parts two paragraphs; a single line break belongs to the paragraph.
    public static IReadOnlyList<string> Paragraphs(ReadOnlySpan<string> lines)
    {
        var paragraphs = new List<string>();
        while (lines.IndexOfAnyExcept("") is var first and >= 0)
        {
            lines = lines[first..];
            var blank = lines.IndexOf("");
            var length = blank < 0 ? lines.Length : blank;
            paragraphs.Add(string.Join('\n', lines[..length]));
            lines = lines[length..];
        }

        return paragraphs;
    }

    private static string CleanLine(string line) => PinyinResidue.Remove(line).Replace(NoBreakSpace, ' ').Trim();
}
