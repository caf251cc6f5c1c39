using PingxiangPortal.Benchmarks.Mixed;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>Readers, reactions and publishing together for a long time: nothing fails, nothing is lost, memory stays.</summary>
internal static class MixedCommand
{
    public static BenchmarkCommand Command { get; } = new(
        "mixed [--minutes 30] [--articles 1000] [--engines sqlite] [--postgres CONNECTION] [--work DIR]",
        RunAsync);

    private static async Task<int> RunAsync(Options options)
    {
        var duration = TimeSpan.FromMinutes(options.Number("minutes", 30));
        var articles = options.Numbers("articles", "1000");
        await using var bench = await Bench.PrepareAsync(options, "sqlite", articles);
        var isWell = true;

        foreach (var store in bench.Filled)
        {
            Console.WriteLine($"{store.Place.Engine}, {store.Amount.Articles:N0} articles, {duration.TotalMinutes:N0} minutes");
            isWell &= await new MixedRun(bench, store, duration).ExecuteAsync();
        }

        return isWell ? 0 : 1;
    }
}
