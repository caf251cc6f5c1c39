namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>What one run on one server showed.</summary>
internal sealed record Measured(double PerSecond, double P50, double P99, double CpuMicroseconds, double AllocatedBytes, string Others)
{
    /// <summary>The middle of several rounds, figure by figure.</summary>
    public static Measured Median(IReadOnlyList<Measured> rounds) => new(
        Middle(rounds.Select(each => each.PerSecond)),
        Middle(rounds.Select(each => each.P50)),
        Middle(rounds.Select(each => each.P99)),
        Middle(rounds.Select(each => each.CpuMicroseconds)),
        Middle(rounds.Select(each => each.AllocatedBytes)),
        string.Join("; ", rounds.Select(each => each.Others).Where(each => each.Length > 0).Distinct()));

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
