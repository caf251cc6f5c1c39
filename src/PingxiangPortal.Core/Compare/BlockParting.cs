namespace PingxiangPortal.Core.Compare;

/// <summary>Parts a changed word from what was added a little behind it.</summary>
/// <remarks>
/// 十分鐘一班。 became 八分鐘一班，平峰十五分鐘一班。 The fewest edits put words around 十 and keep it; people
/// changed 十 to 八 and added a clause. So the characters are taken for one another when equal ones follow at once.
/// </remarks>
internal static class BlockParting
{
    private const int LongestWord = 2;
    private const int LeastEqual = 3;

    public static List<Block> Part(List<Block> blocks, int[] older, int[] newer)
    {
        var parted = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var behind = i + 1 < blocks.Count && IsAroundOneWord(blocks[i], blocks[i + 1]) ? 1 : 0;
            var block = blocks[i].Through(blocks[i + behind]);
            var end = i + behind + 1 < blocks.Count ? blocks[i + behind + 1].OldStart - 1 : older.Length;
            if (WordAndRest(block, end, older, newer) is { } two)
            {
                parted.AddRange([two.Word, two.Added]);
                i += behind;
            }
            else
            {
                parted.Add(blocks[i]);
            }
        }

        return parted;
    }

    private static bool IsAroundOneWord(Block block, Block next) =>
        next.OldStart - block.OldEnd <= LongestWord
        && (block.Deleted == 0 && next.Deleted == 0 || block.Inserted == 0 && next.Inserted == 0);

    private static (Block Word, Block Added)? WordAndRest(Block block, int end, int[] older, int[] newer)
    {
        var length = Math.Min(block.Deleted, block.Inserted);
        var (longer, start) = block.Deleted > length ? (older, block.OldStart) : (newer, block.NewStart);
        var rest = longer.AsSpan(start + length, block.Larger - length);
        var equal = rest.CommonPrefixLength(longer.AsSpan(start + block.Larger));
        equal = Math.Min(equal, end - block.OldEnd);
        if (length is 0 or > LongestWord || equal < LeastEqual)
        {
            return null;
        }

        var (oldWord, newWord) = (block.OldStart + length, block.NewStart + length);
        return (
            new Block(block.OldStart, oldWord, block.NewStart, newWord),
            new Block(oldWord + equal, block.OldEnd + equal, newWord + equal, block.NewEnd + equal));
    }
}
