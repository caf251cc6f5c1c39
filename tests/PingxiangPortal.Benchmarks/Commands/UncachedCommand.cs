using System.Globalization;
using PingxiangPortal.Benchmarks.Measuring;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>How long search and lists take one reader alone, by the size of the store.</summary>
internal static class UncachedCommand
{
    public static BenchmarkCommand Command { get; } = new(
        "uncached [--articles 1000,1000000] [--engines sqlite,postgres] [--rounds 3] [--seconds 2] [--postgres CONNECTION] [--work DIR]",
        RunAsync);

    private static async Task<int> RunAsync(Options options)
    {
        var sizes = options.Numbers("articles", "1000,1000000");
        var rounds = new Rounds(options.Number("rounds", 3), TimeSpan.FromSeconds(options.Number("seconds", 2)));
        await using var bench = await Bench.PrepareAsync(options, "sqlite,postgres", sizes);

        foreach (var engine in bench.Filled.GroupBy(store => store.Place.Engine))
        {
            await PrintAsync(bench, [.. engine], rounds);
        }

        return 0;
    }

    /// <summary>A line of pages at a time, each size after the other: what the machine does meanwhile hits all.</summary>
    private static async Task PrintAsync(Bench bench, IReadOnlyList<FilledStore> stores, Rounds rounds)
    {
        var head = stores.Select(store => string.Create(CultureInfo.InvariantCulture, $"{store.Amount.Articles:N0}: p50 / p99 ms"));
        Console.WriteLine($"\n### {stores[0].Place.Engine}\n\n| what | {string.Join(" | ", head)} | last p50 by first |");
        Console.WriteLine($"|---|{string.Concat(stores.Select(_ => "---|"))}---|");
        var sites = new List<UncachedSite>();

        try
        {
            foreach (var store in stores)
            {
                sites.Add(await UncachedSite.StartAsync(bench.Portal, store));
            }

            await PrintAsync(sites, rounds);
        }
        finally
        {
            foreach (var site in sites)
            {
                await site.DisposeAsync();
            }
        }
    }

    private static async Task PrintAsync(List<UncachedSite> sites, Rounds rounds)
    {
        for (var line = 0; line < sites[0].Pages.Count; line++)
        {
            var measured = new List<Measured>();

            foreach (var site in sites)
            {
                measured.Add(await rounds.AloneAsync(site.Portal, site.Pages[line].Ask));
            }

            Console.WriteLine(LineOf(sites[0].Pages[line].Name, measured));
        }
    }

    private static string LineOf(string name, List<Measured> sizes) =>
        $"| {name} | {string.Join(" | ", sizes.Select(FiguresOf))} | "
        + string.Create(CultureInfo.InvariantCulture, $"{sizes[^1].P50 / sizes[0].P50:0.0} |");

    private static string FiguresOf(Measured size) =>
        string.Create(CultureInfo.InvariantCulture, $"{size.P50:0.00} / {size.P99:0.00}")
        + (size.Others.Length > 0 ? $" (also {size.Others})" : "");
}
