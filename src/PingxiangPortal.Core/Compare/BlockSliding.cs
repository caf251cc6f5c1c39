namespace PingxiangPortal.Core.Compare;

/// <summary>Moves a deletion or an insertion to where its edges are those of a sentence or a clause.</summary>
/// <remarks>
/// 甲。[乙。]丙。 and 甲[。乙]。丙。 are the same edit; people wrote the first. Only places where the text stays the
/// same are tried, so that no edit grows.
/// </remarks>
internal static class BlockSliding
{
    private const string SentenceEnds = "。！？!?\n";
    private const string Marks = "，、；：,;:…—";
    private const string Openers = "「『“‘《〈（【(";
    private const string Closers = "」』”’》〉）】)";
    private const int MostClosers = 3;

    public static List<Block> Slide(List<Block> blocks, Graphemes older, Graphemes newer)
    {
        var slid = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            // One equal character stays between two edits, so that they don't become one.
            var from = slid.Count == 0 ? 0 : slid[^1].OldEnd + 1;
            var to = i + 1 < blocks.Count ? blocks[i + 1].OldStart - 1 : older.Count;
            slid.Add(blocks[i].Deleted == 0
                ? Moved(blocks[i], Shift(newer, blocks[i].NewStart, blocks[i].NewEnd, from - blocks[i].OldStart, to - blocks[i].OldEnd))
                : blocks[i].Inserted == 0
                    ? Moved(blocks[i], Shift(older, blocks[i].OldStart, blocks[i].OldEnd, from - blocks[i].OldStart, to - blocks[i].OldEnd))
                    : blocks[i]);
        }

        return slid;
    }

    private static Block Moved(Block block, int by) =>
        new(block.OldStart + by, block.OldEnd + by, block.NewStart + by, block.NewEnd + by);

    /// <summary>How far to move the part from <paramref name="start"/> to <paramref name="end"/>, within the limits.</summary>
    private static int Shift(Graphemes text, int start, int end, int lowest, int highest)
    {
        var by = 0;
        while (by > lowest && text.Ids[start + by - 1] == text.Ids[end + by - 1])
        {
            by--;
        }

        var (best, bestBy) = (Edges(text, start + by, end + by), by);
        while (by < highest && text.Ids[start + by] == text.Ids[end + by])
        {
            by++;
            var edges = Edges(text, start + by, end + by);
            (best, bestBy) = edges > best || (edges == best && bestBy < 0) ? (edges, by) : (best, bestBy);
        }

        return bestBy;
    }

    private static int Edges(Graphemes text, int start, int end) => Edge(text, start) + Edge(text, end);

    private static int Edge(Graphemes text, int at)
    {
        if (at == 0 || at == text.Count || IsBetweenSentences(text, at))
        {
            return 3;
        }

        var isMark = (Marks + Closers).Contains(text[at - 1], StringComparison.Ordinal)
            || Openers.Contains(text[at], StringComparison.Ordinal);
        return isMark ? 2 : char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at]) ? 1 : 0;
    }

    private static bool IsBetweenSentences(Graphemes text, int at)
    {
        var last = at - 1;
        while (last > 0 && at - last <= MostClosers && Closers.Contains(text[last], StringComparison.Ordinal))
        {
            last--;
        }

        return SentenceEnds.Contains(text[last], StringComparison.Ordinal)
            && !Closers.Contains(text[at], StringComparison.Ordinal);
    }
}
