using PingxiangPortal.Benchmarks.Measuring;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>The comparison of the published portal with an empty server, by engine and size.</summary>
internal static class RunCommand
{
    public static BenchmarkCommand Command { get; } = new(
        "run [--articles 1000,100000,1000000] [--engines sqlite,postgres] [--only cached,fresh,reactions] [--rounds 5] [--seconds 3] [--memory 1000000] [--postgres CONNECTION] [--work DIR]",
        RunAsync);

    private static async Task<int> RunAsync(Options options)
    {
        var sizes = options.Numbers("articles", "1000,100000,1000000");
        var rounds = new Rounds(options.Number("rounds", 5), TimeSpan.FromSeconds(options.Number("seconds", 3)));
        var parts = options.Words("only", "cached,fresh,reactions");
        var memoryRequests = options.Number("memory", 0);
        await using var bench = await Bench.PrepareAsync(options, "sqlite,postgres", sizes);

        foreach (var store in bench.Filled)
        {
            Console.WriteLine($"\n### {store.Place.Engine}, {store.Amount.Articles:N0} articles\n");
            await new Comparison(bench, store, rounds, parts, memoryRequests).ExecuteAsync();
        }

        return 0;
    }
}
