using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>A running portal on one store, with a member signed in, and what to ask it.</summary>
internal sealed class UncachedSite : IAsyncDisposable
{
    // Twenty kinds of pages, each slower than those that the usual time is for.
    private const int MostSecondsOfWarmUp = 180;

    private readonly Desk desk;

    private UncachedSite(ServerProcess portal, Desk desk, FilledStore store) =>
        (Portal, this.desk, Pages) = (portal, desk, new UncachedPages(portal.Requests, store.Amount, desk.Cookie).All);

    public ServerProcess Portal { get; }

    public IReadOnlyList<(string Name, Func<int, long, ReadOnlyMemory<byte>> Ask)> Pages { get; }

    /// <summary>All pages are asked for a while before anything is measured.</summary>
    public static async Task<UncachedSite> StartAsync(PublishedPortal published, FilledStore store)
    {
        var portal = await published.StartAsync(store);
        var site = new UncachedSite(portal, await Desk.SignInAsync(published, store, portal.Address), store);
        await WarmUp.WithAsync(portal, (lane, number) => site.Pages[(int)(number % site.Pages.Count)].Ask(lane, number / site.Pages.Count), MostSecondsOfWarmUp);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        desk.Dispose();
        await Portal.DisposeAsync();
    }
}
