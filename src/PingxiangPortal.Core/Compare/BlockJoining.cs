namespace PingxiangPortal.Core.Compare;

/// <summary>Joins edits of which only a few characters in between are equal, and by chance: 其餘時段二[十] and [十]五.</summary>
/// <remarks>
/// The rule of Fraser's semantic cleanup (diff-match-patch): what is equal is not longer than the edits on either side. It
/// is held back where it would make a small edit look large: at least one of the two must rewrite more than one
/// character, and one character in place of another stays by itself unless it stands in the middle of a rewritten passage.
/// </remarks>
internal static class BlockJoining
{
    private const int LongestChance = 2;

    /// <param name="blocks">What differs, in order.</param>
    /// <param name="length">The length of the older sequence.</param>
    public static List<Block> Join(List<Block> blocks, int length)
    {
        var joined = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var after = (i + 1 < blocks.Count ? blocks[i + 1].OldStart : length + LongestChance) - block.OldEnd;
            while (joined.Count > 0 && BelongTogether(joined, block, after))
            {
                block = joined[^1].Through(block);
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(block);
        }

        return joined;
    }

    private static bool BelongTogether(List<Block> joined, Block next, int after)
    {
        var last = joined[^1];
        var equal = next.OldStart - last.OldEnd;
        var before = last.OldStart - (joined.Count > 1 ? joined[^2].OldEnd : -LongestChance);
        return equal <= last.Larger
            && equal <= next.Larger
            && IsRewritten(last, next)
            && !IsSmall(last, before)
            && !IsSmall(next, after);
    }

    private static bool IsRewritten(Block last, Block next) =>
        IsRewritten(last) || IsRewritten(next)
        || (last.Larger > 1 && next.Larger > 1 && !last.Through(next).IsOneSided && last.Deleted == 0 != (next.Deleted == 0));

    private static bool IsRewritten(Block block) => !block.IsOneSided && block.Larger > 1;

    /// <summary>True for one character in place of another that has enough equal ones on its far side.</summary>
    private static bool IsSmall(Block block, int equalBeyond) =>
        block is { Deleted: 1, Inserted: 1 } && equalBeyond >= LongestChance;
}
