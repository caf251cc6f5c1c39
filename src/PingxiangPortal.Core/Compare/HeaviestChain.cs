namespace PingxiangPortal.Core.Compare;

/// <summary>Chooses among possible pairs those that weigh most together while both of their sides go up.</summary>
internal static class HeaviestChain
{
    /// <param name="candidates">Pairs in the order of their new side, with weights above 0.</param>
    /// <param name="firstOld">The lowest number of the old side.</param>
    /// <param name="count">How many numbers the old side has.</param>
    public static IReadOnlyList<(int Old, int New)> Of(IEnumerable<(int Old, int New, int Weight)> candidates, int firstOld, int count)
    {
        // Higher old numbers first, so that two candidates of one new paragraph never follow each other.
        var ordered = candidates.OrderBy(pair => pair.New).ThenByDescending(pair => pair.Old).ToList();
        var weights = new int[ordered.Count];
        var previous = new int[ordered.Count];
        var best = new int[count + 1];
        Array.Fill(best, -1);
        for (var i = 0; i < ordered.Count; i++)
        {
            var place = ordered[i].Old - firstOld;
            previous[i] = Best(best, weights, place);
            weights[i] = ordered[i].Weight + (previous[i] < 0 ? 0 : weights[previous[i]]);
            Keep(best, weights, place + 1, i);
        }

        return Chain(ordered, previous, Best(best, weights, count));
    }

    // A binary indexed tree of maxima (Fenwick 1994): the heaviest chain that ends before a place, in logarithmic time.
    private static int Best(int[] best, int[] weights, int place)
    {
        var found = -1;
        for (; place > 0; place -= place & -place)
        {
            found = best[place] >= 0 && (found < 0 || weights[best[place]] > weights[found]) ? best[place] : found;
        }

        return found;
    }

    private static void Keep(int[] best, int[] weights, int place, int candidate)
    {
        for (; place < best.Length; place += place & -place)
        {
            best[place] = best[place] < 0 || weights[candidate] > weights[best[place]] ? candidate : best[place];
        }
    }

    private static List<(int Old, int New)> Chain(List<(int Old, int New, int Weight)> ordered, int[] previous, int last)
    {
        var chain = new List<(int, int)>();
        for (var i = last; i >= 0; i = previous[i])
        {
            chain.Add((ordered[i].Old, ordered[i].New));
        }

        chain.Reverse();
        return chain;
    }
}
