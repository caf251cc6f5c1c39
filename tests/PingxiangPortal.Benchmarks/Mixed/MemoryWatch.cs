using System.Globalization;

namespace PingxiangPortal.Benchmarks.Mixed;

/// <summary>Whether a server's memory goes on growing once it has warmed up.</summary>
internal sealed class MemoryWatch
{
    private const double AllowedShare = 0.10;
    private const long AllowedBytes = 5 * 1024 * 1024;
    private const double Mebi = 1024 * 1024;
    private const int Last = 6;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMinutes(5);

    private readonly List<(TimeSpan At, long Resident)> points = [];

    public void Add(TimeSpan at, long resident) => points.Add((at, resident));

    /// <summary>The highest of the first five minutes against the middle of the last one; nothing is said of shorter runs.</summary>
    public IEnumerable<string> Complaints()
    {
        var early = points.Where(point => point.At <= WarmUp).Select(point => point.Resident).ToList();
        var late = points.Where(point => point.At > WarmUp).Select(point => point.Resident).TakeLast(Last).Order().ToList();

        if (early.Count > 0 && late.Count > 0 && late[late.Count / 2] > early.Max() * (1 + AllowedShare) + AllowedBytes)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Memory grew from {early.Max() / Mebi:0.0} to {late[late.Count / 2] / Mebi:0.0} MiB.");
        }
    }
}
