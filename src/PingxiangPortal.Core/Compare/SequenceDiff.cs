namespace PingxiangPortal.Core.Compare;

/// <summary>Finds what to delete from one sequence and to insert so that it becomes another.</summary>
/// <remarks>
/// Myers' search in linear space, by halves. A block that takes more edits than the given number is cut where the
/// search came furthest, as GNU diff does: then the answer is still right but may be longer than need be, and the
/// time stays within length times that number.
/// </remarks>
internal sealed class SequenceDiff
{
    private readonly int[] older;
    private readonly int[] newer;
    private readonly Frontier forward;
    private readonly Frontier backward;
    private readonly int patience;
    private readonly List<Block> found = [];

    private SequenceDiff(int[] older, int[] newer, int patience)
    {
        (this.older, this.newer, this.patience) = (older, newer, patience);
        forward = new Frontier(older, newer);
        backward = new Frontier([.. older.Reverse()], [.. newer.Reverse()]);
    }

    /// <summary>How many edits to search for in texts of a length, so that the whole takes a tenth of a second.</summary>
    public static int PatienceFor(int length) => Math.Clamp(20_000_000 / Math.Max(length, 1), 32, 2_048);

    /// <returns>The blocks that differ, in order, with something equal between any two of them.</returns>
    public static List<Block> Of(int[] older, int[] newer, int patience)
    {
        var differing = new Block(0, older.Length, 0, newer.Length).Trimmed(older, newer);
        if (differing.IsOneSided)
        {
            return differing.Larger == 0 ? [] : [differing];
        }

        // What stands on one side only can match nothing; without it wholly different texts cost nothing.
        var left = Shared(older, differing.OldStart, differing.OldEnd, newer.AsSpan(differing.NewStart, differing.Inserted));
        var right = Shared(newer, differing.NewStart, differing.NewEnd, older.AsSpan(differing.OldStart, differing.Deleted));
        var diff = new SequenceDiff([.. left.Select(at => older[at])], [.. right.Select(at => newer[at])], patience);
        diff.Search();
        return diff.Blocks(differing, left, right);
    }

    private static List<int> Shared(int[] own, int start, int end, ReadOnlySpan<int> other)
    {
        var known = new HashSet<int>(other.Length);
        foreach (var element in other)
        {
            known.Add(element);
        }

        return [.. Enumerable.Range(start, end - start).Where(at => known.Contains(own[at]))];
    }

    // A stack of our own: a text that was made for it would cut ten thousand times in a row.
    private void Search()
    {
        var open = new Stack<Block>();
        open.Push(new Block(0, older.Length, 0, newer.Length));
        while (open.TryPop(out var next))
        {
            var block = next.Trimmed(older, newer);
            if (block.IsOneSided)
            {
                found.Add(block);
                continue;
            }

            var (x, y) = Middle(block);
            open.Push(new Block(x, block.OldEnd, y, block.NewEnd));
            open.Push(new Block(block.OldStart, x, block.NewStart, y));
        }
    }

    private (int Old, int New) Middle(Block block)
    {
        forward.Begin(block);
        backward.Begin(Turned(block));
        var isOdd = ((block.Deleted - block.Inserted) & 1) != 0;
        for (var edits = 0; edits < patience; edits++)
        {
            if (forward.Advance(isOdd ? backward : null) is { } met)
            {
                return met;
            }

            if (backward.Advance(isOdd ? null : forward) is { } turned)
            {
                return (older.Length - turned.Old, newer.Length - turned.New);
            }
        }

        var (first, last) = (forward.Best(), backward.Best());
        return first.Progress >= last.Progress
            ? (first.Old, first.New)
            : (older.Length - last.Old, newer.Length - last.New);
    }

    private Block Turned(Block block) => new(
        older.Length - block.OldEnd,
        older.Length - block.OldStart,
        newer.Length - block.NewEnd,
        newer.Length - block.NewStart);

    /// <summary>Takes what differs back to the whole sequences; what is equal there ends one block and begins the next.</summary>
    private List<Block> Blocks(Block differing, List<int> left, List<int> right)
    {
        var blocks = new List<Block>();
        var (x, y, start) = (0, 0, differing);
        foreach (var block in found.Append(new Block(left.Count, left.Count, right.Count, right.Count)))
        {
            for (; x < block.OldStart; x++, y++)
            {
                Add(blocks, start with { OldEnd = left[x], NewEnd = right[y] });
                start = differing with { OldStart = left[x] + 1, NewStart = right[y] + 1 };
            }

            (x, y) = (block.OldEnd, block.NewEnd);
        }

        Add(blocks, start);
        return blocks;
    }

    private static void Add(List<Block> blocks, Block block)
    {
        if (block.Larger > 0)
        {
            blocks.Add(block);
        }
    }
}
