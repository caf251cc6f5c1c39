using PingxiangPortal.Benchmarks.Mixed;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>How long publishing takes while everyone reacts on one article, and what reading that article costs then.</summary>
internal static class PublishUnderReactionsCommand
{
    public static BenchmarkCommand Command { get; } = new(
        "publish-under-reactions [--seconds 30] [--articles 1000] [--engines sqlite] [--postgres CONNECTION] [--work DIR]",
        RunAsync);

    private static async Task<int> RunAsync(Options options)
    {
        var duration = TimeSpan.FromSeconds(options.Number("seconds", 30));
        var articles = options.Numbers("articles", "1000");
        await using var bench = await Bench.PrepareAsync(options, "sqlite", articles);

        foreach (var store in bench.Filled)
        {
            Console.WriteLine($"\n{store.Place.Engine}, {store.Amount.Articles:N0} articles\n");
            await new PublishUnderReactions(bench, store, duration).ExecuteAsync();
        }

        return 0;
    }
}
