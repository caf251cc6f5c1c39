namespace PingxiangPortal.Core.Compare;

/// <summary>A part of an older sequence and the part of a newer one that stands in its place; either may be empty.</summary>
internal readonly record struct Block(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public int Deleted => OldEnd - OldStart;

    public int Inserted => NewEnd - NewStart;

    public int Larger => Math.Max(Deleted, Inserted);

    public bool IsOneSided => Deleted == 0 || Inserted == 0;

    /// <summary>The block without what both of its parts begin and end with.</summary>
    public Block Trimmed(ReadOnlySpan<int> older, ReadOnlySpan<int> newer)
    {
        var left = older[OldStart..OldEnd];
        var right = newer[NewStart..NewEnd];
        var start = left.CommonPrefixLength(right);
        left = left[start..];
        right = right[start..];
        var end = 0;
        while (end < left.Length && end < right.Length && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        return new Block(OldStart + start, OldEnd - end, NewStart + start, NewEnd - end);
    }

    /// <summary>One block from the beginning of this to the end of a later one.</summary>
    public Block Through(Block later) => new(OldStart, later.OldEnd, NewStart, later.NewEnd);
}
