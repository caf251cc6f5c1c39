using PingxiangPortal.Benchmarks.Commands;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>All that a measurement needs: the published portal, a database server, filled stores.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly PostgresServer? own;

    private Bench(WorkFolder work, PublishedPortal portal, PostgresServer? own, Stores stores, IReadOnlyList<FilledStore> filled) =>
        (Work, Portal, this.own, Stores, Filled) = (work, portal, own, stores, filled);

    public WorkFolder Work { get; }

    public PublishedPortal Portal { get; }

    public Stores Stores { get; }

    /// <summary>One store for each engine and size that was asked for.</summary>
    public IReadOnlyList<FilledStore> Filled { get; }

    /// <summary>Reads the options that the measuring commands share; to be called when the others were read.</summary>
    public static async Task<Bench> PrepareAsync(Options options, string engines, IReadOnlyList<int> sizes)
    {
        var wanted = options.Words("engines", engines).Select(Engine).ToList();
        var connection = options.Text("postgres");
        var folder = options.Text("work");
        options.RefuseOthers();
        var work = new WorkFolder(folder);
        var needsServer = connection is null && wanted.Contains(DatabaseEngine.Postgres);
        await SayWhatIsMeasuredAsync();
        var portal = await PublishedPortal.MakeAsync(work);
        var own = needsServer ? await PostgresServer.StartAsync(work) : null;
        var stores = new Stores(work, connection ?? own?.ConnectionString);
        var filled = new List<FilledStore>();

        foreach (var (engine, articles) in wanted.SelectMany(engine => sizes.Select(articles => (engine, articles))))
        {
            filled.Add(await stores.EnsureAsync(engine, articles));
        }

        await Cores.LeaveServersAsync();
        return new Bench(work, portal, own, stores, filled);
    }

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }

    /// <summary>Figures without their commit and machine say little.</summary>
    private static async Task SayWhatIsMeasuredAsync()
    {
        var (code, commit) = await Shell.RunAsync("git", ["-C", WorkFolder.Repository, "describe", "--always", "--dirty"]);
        Console.WriteLine($"commit {(code == 0 ? commit.Trim() : "unknown")}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, server on a core of its own: {(Cores.CanPin ? "yes" : "no")}");
    }

    private static DatabaseEngine Engine(string name) =>
        Enum.TryParse<DatabaseEngine>(name, ignoreCase: true, out var engine) && Enum.IsDefined(engine)
            ? engine
            : throw new UsageMistake($"--engines has {name}; it must be sqlite or postgres.");
}
