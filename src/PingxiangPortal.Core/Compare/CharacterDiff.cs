namespace PingxiangPortal.Core.Compare;

/// <summary>Compares two pieces of text by character.</summary>
internal static class CharacterDiff
{
    // Of two texts without a common thought, about a quarter of the characters are equal by chance.
    private const double LeastSame = 0.3;
    private const double LeastSameInARow = 2;
    private const int FewCharacters = 8;

    /// <param name="older">The older piece.</param>
    /// <param name="newer">The newer piece.</param>
    /// <param name="patience">See <see cref="SequenceDiff.PatienceFor"/>.</param>
    /// <returns>The runs of both; the whole older and the whole newer piece when too little in them is the same.</returns>
    public static IReadOnlyList<TextRun> Of(string older, string newer, int patience)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (left, right) = (new Graphemes(older, numbers), new Graphemes(newer, numbers));
        var found = SequenceDiff.Of(left.Ids, right.Ids, patience);
        var parted = BlockParting.Part(found, left.Ids, right.Ids);
        var joined = BlockJoining.Join(parted, left.Count)
            .Select(block => block.Trimmed(left.Ids, right.Ids))
            .Where(block => block.Larger > 0)
            .ToList();
        var blocks = BlockSliding.Slide(joined, left, right);
        return Runs(IsAnother(blocks, left, right) ? [new Block(0, left.Count, 0, right.Count)] : blocks, left, right);
    }

    /// <summary>One piece that was written anew without a look at the other: single equal characters would only confuse.</summary>
    private static bool IsAnother(List<Block> blocks, Graphemes older, Graphemes newer)
    {
        var shorter = Math.Min(older.Count, newer.Count);
        var same = older.Count - blocks.Sum(block => block.Deleted);
        return shorter > FewCharacters
            && (same < shorter * LeastSame || (blocks.Count > 4 && same < LeastSameInARow * blocks.Count));
    }

    private static List<TextRun> Runs(List<Block> blocks, Graphemes older, Graphemes newer)
    {
        var runs = new List<TextRun>(blocks.Count * 3 + 1);
        var at = 0;
        foreach (var block in blocks)
        {
            Add(runs, RunKind.Same, older, at, block.OldStart);
            Add(runs, RunKind.Deleted, older, block.OldStart, block.OldEnd);
            Add(runs, RunKind.Inserted, newer, block.NewStart, block.NewEnd);
            at = block.OldEnd;
        }

        Add(runs, RunKind.Same, older, at, older.Count);
        return runs;
    }

    private static void Add(List<TextRun> runs, RunKind kind, Graphemes text, int start, int end)
    {
        if (end > start)
        {
            runs.Add(new TextRun(kind, text.Text(start, end), end - start));
        }
    }
}
