namespace PingxiangPortal.Core.Compare;

/// <summary>Cuts three texts into the places at which they are merged: every paragraph of the base, and what was put between.</summary>
/// <remarks>
/// Paragraph by paragraph and not, as diff3 does, from one untouched paragraph to the next: neighbours that different
/// people edited are no conflict in a newsroom.
/// </remarks>
internal static class MergeUnits
{
    /// <summary>The places of two texts with a common base.</summary>
    public static List<MergeUnit> Of(MarkdownParagraphs original, MarkdownParagraphs theirs, MarkdownParagraphs mine)
    {
        var (left, right) = (Counts(original, theirs), Counts(original, mine));
        var units = new List<MergeUnit>();
        var (x, y) = (1, 1);
        for (var i = 0; i < left.Length; i++)
        {
            var isParagraph = i % 2 == 1;
            if (isParagraph || left[i] + right[i] > 0)
            {
                units.Add(new MergeUnit(new(i / 2 + 1, isParagraph ? 1 : 0), new(x, left[i]), new(y, right[i])));
            }

            (x, y) = (x + left[i], y + right[i]);
        }

        return units;
    }

    /// <summary>The places of two texts of which nobody knows what they were made from.</summary>
    public static List<MergeUnit> Of(MarkdownParagraphs theirs, MarkdownParagraphs mine)
    {
        var units = new List<MergeUnit>();
        var (x, y) = (1, 1);
        foreach (var pair in ParagraphAlignment.Of(theirs, mine))
        {
            var (left, right) = (pair.Old is null ? 0 : 1, pair.New is null ? 0 : 1);
            units.Add(new MergeUnit(default, new(x, left), new(y, right)));
            (x, y) = (x + left, y + right);
        }

        return units;
    }

    /// <summary>How many paragraphs a text has before the first of the base, in its place, before the second, in its place…</summary>
    private static int[] Counts(MarkdownParagraphs original, MarkdownParagraphs text)
    {
        var counts = new int[original.Count * 2 + 1];
        var next = 0;
        foreach (var pair in ParagraphAlignment.Of(original, text))
        {
            next = pair.Old * 2 + 1 ?? next;
            counts[next] += pair.New is null ? 0 : 1;
            next += pair.Old is null ? 0 : 1;
        }

        return counts;
    }
}
