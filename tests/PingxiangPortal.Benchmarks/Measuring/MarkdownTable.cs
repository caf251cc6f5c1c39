using System.Globalization;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>Lines as a Markdown table, to be pasted into a README.</summary>
internal static class MarkdownTable
{
    public const string Head =
        """
        | what | requests/s | p50 ms | p99 ms | CPU µs | allocated B | constant bytes: requests/s | CPU µs | share | alone p50 / p99 ms |
        |---|---|---|---|---|---|---|---|---|---|
        """;

    public static string Of(Line line)
    {
        var (portal, reference, alone) = (line.Portal, line.Reference, line.Alone);
        var others = portal.Others.Length > 0 ? $" (also {portal.Others})" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {line.Name}{others} | {portal.PerSecond:N0} | {portal.P50:0.00} | {portal.P99:0.00} | {portal.CpuMicroseconds:0.0} | {portal.AllocatedBytes:N0} ")
            + string.Create(CultureInfo.InvariantCulture, $"| {reference?.PerSecond:N0} | {reference?.CpuMicroseconds:0.0} | {line.Share:0.000} ")
            + (alone is null ? "| |" : string.Create(CultureInfo.InvariantCulture, $"| {alone.P50:0.00} / {alone.P99:0.00} |"));
    }
}
