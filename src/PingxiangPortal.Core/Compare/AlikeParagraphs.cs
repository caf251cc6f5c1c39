namespace PingxiangPortal.Core.Compare;

/// <summary>Finds, among paragraphs that were all changed, which new one was written from which old one.</summary>
/// <remarks>
/// Every pair of neighbouring characters that few old paragraphs hold votes for those. Of the best three for each new
/// paragraph the chain is taken that has the most votes and keeps the order. Time is linear in the length but for sorting.
/// </remarks>
internal static class AlikeParagraphs
{
    private const int MostBearers = 8;
    private const int MostCandidates = 3;

    // A new paragraph that shares less than an eighth of its character pairs was not written from the old one.
    private const int LeastShare = 8;

    /// <returns>Paragraphs that stand for each other, in the order of both texts, counted from 0.</returns>
    public static IReadOnlyList<(int Old, int New)> Of(Block block, MarkdownParagraphs older, MarkdownParagraphs newer)
    {
        if (block.IsOneSided || block.Larger == 1)
        {
            return [];
        }

        var voters = Voters(block, older, out var sizes);
        var candidates = Enumerable.Range(block.NewStart, block.Inserted)
            .SelectMany(index => Candidates(voters, sizes, block.OldStart, index, Pairs(newer.Text(index))));
        return HeaviestChain.Of(candidates, block.OldStart, block.Deleted);
    }

    /// <summary>The pairs of the old paragraphs, sorted: a pair in the upper half, who holds it in the lower.</summary>
    private static ulong[] Voters(Block block, MarkdownParagraphs older, out int[] sizes)
    {
        var voters = new List<ulong>();
        sizes = new int[block.Deleted];
        for (var old = block.OldStart; old < block.OldEnd; old++)
        {
            var pairs = Pairs(older.Text(old));
            sizes[old - block.OldStart] = pairs.Count;
            voters.AddRange(pairs.Select(pair => (ulong)pair << 32 | (uint)old));
        }

        voters.Sort();
        return [.. voters];
    }

    private static IEnumerable<(int Old, int New, int Weight)> Candidates(
        ulong[] voters, int[] sizes, int firstOld, int index, HashSet<uint> pairs)
    {
        var votes = new Dictionary<int, int>();
        foreach (var pair in pairs)
        {
            foreach (var voter in Bearers(voters, pair))
            {
                var old = (int)(uint)voter;
                votes[old] = votes.GetValueOrDefault(old) + 1;
            }
        }

        return votes
            .Where(vote => vote.Value * LeastShare >= Math.Min(pairs.Count, sizes[vote.Key - firstOld]))
            .OrderByDescending(vote => vote.Value)
            .Take(MostCandidates)
            .Select(vote => (vote.Key, index, vote.Value));
    }

    private static ReadOnlySpan<ulong> Bearers(ulong[] voters, uint pair)
    {
        var start = Array.BinarySearch(voters, (ulong)pair << 32);
        start = start < 0 ? ~start : start;
        var end = start;
        while (end < voters.Length && voters[end] >> 32 == pair && end - start <= MostBearers)
        {
            end++;
        }

        return end - start > MostBearers ? [] : voters.AsSpan(start, end - start);
    }

    private static HashSet<uint> Pairs(string paragraph)
    {
        var pairs = new HashSet<uint>(paragraph.Length);
        for (var i = 1; i < paragraph.Length; i++)
        {
            pairs.Add((uint)paragraph[i - 1] << 16 | paragraph[i]);
        }

        return pairs;
    }
}
