namespace PingxiangPortal.Core.Compare;

/// <summary>How far a number of edits leads on each diagonal of a block: one half of Myers' search for the middle.</summary>
/// <remarks>
/// E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986), section 4b. The other half is
/// the same search over both sequences turned round, so that position x there is <c>Length - x</c> here.
/// </remarks>
internal sealed class Frontier(int[] older, int[] newer)
{
    private const int Blocked = int.MinValue / 4;

    private readonly int[] reach = new int[older.Length + newer.Length + 3];
    private Block block;
    private int edits;

    private int Start => block.OldStart - block.NewStart;

    private int Lowest => Math.Max(Start - edits, block.OldStart - block.NewEnd);

    private int Highest => Math.Min(Start + edits, block.OldEnd - block.NewStart);

    /// <summary>Begins at the first corner of a block whose parts begin differently.</summary>
    public void Begin(Block within)
    {
        (block, edits) = (within, 0);
        At(Start) = block.OldStart;
    }

    /// <summary>Goes one edit further on every second diagonal.</summary>
    /// <param name="opposite">The search from the other end if the two can meet now, else null.</param>
    /// <returns>The place where they meet, if they do.</returns>
    public (int Old, int New)? Advance(Frontier? opposite)
    {
        edits++;
        At(Lowest - 1) = At(Highest + 1) = Blocked;
        for (var diagonal = Highest - ((Highest - Start + edits) & 1); diagonal >= Lowest; diagonal -= 2)
        {
            var x = Furthest(diagonal);
            At(diagonal) = x;
            if (x >= 0 && opposite?.Meets(diagonal, x) == true)
            {
                return (x, x - diagonal);
            }
        }

        return null;
    }

    /// <summary>The place furthest from the beginning that was reached, and how far that is.</summary>
    public (int Old, int New, int Progress) Best()
    {
        var (best, bestDiagonal) = (Blocked, Start);
        for (var diagonal = Highest - ((Highest - Start + edits) & 1); diagonal >= Lowest; diagonal -= 2)
        {
            var sum = 2 * At(diagonal) - diagonal;
            (best, bestDiagonal) = sum > best ? (sum, diagonal) : (best, bestDiagonal);
        }

        var x = At(bestDiagonal);
        return (x, x - bestDiagonal, best - block.OldStart - block.NewStart);
    }

    private ref int At(int diagonal) => ref reach[diagonal + newer.Length + 1];

    private bool Meets(int diagonal, int x)
    {
        var own = older.Length - newer.Length - diagonal;
        return own >= Lowest && own <= Highest && x + At(own) >= older.Length;
    }

    private int Furthest(int diagonal)
    {
        var (right, down) = (At(diagonal - 1) + 1, At(diagonal + 1));
        var x = Math.Max(right <= block.OldEnd ? right : Blocked, down - diagonal <= block.NewEnd ? down : Blocked);
        if (x < 0)
        {
            return Blocked;
        }

        var equal = older.AsSpan(x, block.OldEnd - x)
            .CommonPrefixLength(newer.AsSpan(x - diagonal, block.NewEnd - x + diagonal));
        return x + equal;
    }
}
