namespace PingxiangPortal.Core.Import;

/// <summary>The row of reactions below a page's body.</summary>
/// <param name="Start">Index of the row's first line.</param>
/// <param name="Labels">The five labels in the page's order.</param>
internal sealed record ReactionRow(int Start, IReadOnlyList<string> Labels)
{
    private static readonly string[] Traditional = ["鮮花", "握手", "雷人", "路過", "雞蛋"];
    private static readonly string[] Simplified = ["鲜花", "握手", "雷人", "路过", "鸡蛋"];

    // A row's line holds at most five short words with their counts; nothing longer is taken apart.
    private const int LongestLine = 100;

    // A count stands beside its label or above it: "3 鮮花", "鮮花(3)".
    private static readonly char[] CountMarks = [.. "0123456789()（）"];

    /// <summary>Null when the lines from <paramref name="from"/> on hold no such row.</summary>
    public static ReactionRow? Find(string[] lines, int from)
    {
        // From the end, because the body may speak of flowers too; each site orders the five as it likes.
        var row = new List<string>();
        var hasCountsAbove = false;
        for (var line = lines.Length - 1; line >= from; line--)
        {
            var labels = LabelsIn(lines[line]);
            if (labels is null)
            {
                row.Clear();
            }

            hasCountsAbove = row.Count > 0 && (hasCountsAbove || IsCount(lines[line]));
            foreach (var label in labels ?? [])
            {
                Prepend(row, label);
            }

            if (row.Count == Traditional.Length)
            {
                return new ReactionRow(IncludeCount(lines, line, hasCountsAbove), row);
            }
        }

        return null;
    }

    // From the last to the first; null when the line says anything else.
    private static string[]? LabelsIn(string line)
    {
        string[] labels = line.Length > LongestLine
            ? [line]
            : [.. line.Split(' ').Select(word => word.Trim(CountMarks)).Where(label => label.Length > 0).Reverse()];

        return labels.All(label => KindOf(label) >= 0) ? labels : null;
    }

    private static int KindOf(string label) => Math.Max(Array.IndexOf(Traditional, label), Array.IndexOf(Simplified, label));

    private static bool IsCount(string line) => line.Length > 0 && line.All(char.IsAsciiDigit);

    // The row has each kind once: a second 鮮花 above the first shows that the lower ones are something else.
    private static void Prepend(List<string> row, string label)
    {
        var same = row.FindIndex(other => KindOf(other) == KindOf(label));
        if (same >= 0)
        {
            row.RemoveRange(same, row.Count - same);
        }

        row.Insert(0, label);
    }

    // A number above the first label is its count if it touches it, or if other labels have theirs above them.
    private static int IncludeCount(string[] lines, int start, bool hasCountsAbove)
    {
        var above = lines.AsSpan(0, start).LastIndexOfAnyExcept("");
        return above >= 0 && IsCount(lines[above]) && (hasCountsAbove || above == start - 1) ? above : start;
    }
}
