using PingxiangPortal.Benchmarks.Filling;

namespace PingxiangPortal.Benchmarks.Commands;

/// <summary>Fills a portal's store with made-up news.</summary>
internal static class FillCommand
{
    public static BenchmarkCommand Command { get; } = new(
        "fill --articles N [--reactions M] (--data DIR | --postgres CONNECTION)",
        RunAsync);

    private static async Task<int> RunAsync(Options options)
    {
        var articles = options.Number("articles", 0);
        var amount = new Amount(articles, options.Number("reactions", Amount.ReactionsAnArticle * articles));
        var place = (options.Text("data"), options.Text("postgres")) switch
        {
            ({ Length: > 0 } folder, null) => StorePlace.Sqlite(folder),
            (null, { Length: > 0 } connection) => StorePlace.Postgres(connection),
            _ => throw new UsageMistake("Where? Name a folder (--data) or a PostgreSQL database (--postgres)."),
        };
        options.RefuseOthers();

        if (articles == 0)
        {
            throw new UsageMistake("How many --articles?");
        }

        await new StoreFill(place, amount).ExecuteAsync(CancellationToken.None);
        return 0;
    }
}
