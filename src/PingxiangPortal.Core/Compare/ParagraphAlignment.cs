namespace PingxiangPortal.Core.Compare;

/// <summary>Tells which paragraph of a newer text stands for which of an older one.</summary>
internal static class ParagraphAlignment
{
    /// <returns>Every paragraph of both, in an order that is that of either text; what was deleted comes before what was inserted.</returns>
    public static List<ParagraphPair> Of(MarkdownParagraphs older, MarkdownParagraphs newer)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (left, right) = (older.Ids(numbers), newer.Ids(numbers));
        var blocks = SequenceDiff.Of(left, right, SequenceDiff.PatienceFor(left.Length + right.Length));
        var pairs = new List<ParagraphPair>(Math.Max(left.Length, right.Length));
        var (x, y) = (0, 0);
        foreach (var block in blocks.Append(new Block(left.Length, left.Length, right.Length, right.Length)))
        {
            for (; x < block.OldStart; x++, y++)
            {
                pairs.Add(new ParagraphPair(x, y, true));
            }

            AddDiffering(pairs, block, older, newer);
            (x, y) = (block.OldEnd, block.NewEnd);
        }

        return pairs;
    }

    private static void AddDiffering(List<ParagraphPair> pairs, Block block, MarkdownParagraphs older, MarkdownParagraphs newer)
    {
        var (x, y) = (block.OldStart, block.NewStart);
        foreach (var (old, @new) in AlikeParagraphs.Of(block, older, newer).Append((block.OldEnd, block.NewEnd)))
        {
            AddBetween(pairs, new Block(x, old, y, @new));
            if (old < block.OldEnd)
            {
                pairs.Add(new ParagraphPair(old, @new, false));
            }

            (x, y) = (old + 1, @new + 1);
        }
    }

    /// <summary>As many new paragraphs as old ones stand for each other in order; else nothing tells which for which.</summary>
    private static void AddBetween(List<ParagraphPair> pairs, Block block)
    {
        if (block.Deleted == block.Inserted)
        {
            pairs.AddRange(Enumerable.Range(0, block.Deleted)
                .Select(i => new ParagraphPair(block.OldStart + i, block.NewStart + i, false)));
            return;
        }

        pairs.AddRange(Enumerable.Range(block.OldStart, block.Deleted).Select(old => new ParagraphPair(old, null, false)));
        pairs.AddRange(Enumerable.Range(block.NewStart, block.Inserted).Select(@new => new ParagraphPair(null, @new, false)));
    }
}
