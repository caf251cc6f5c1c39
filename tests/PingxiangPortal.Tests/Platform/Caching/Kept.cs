using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Tests.Platform.Caching;

/// <summary>Looks into an app's page cache.</summary>
internal static class Kept
{
    public static PageStore Pages(this PortalApp app) => app.Services.GetRequiredService<PageStore>();

    public static Generations Generations(this PortalApp app) => app.Services.GetRequiredService<Generations>();

    /// <summary>The page of an address as readers without any choices get it, or null when it isn't kept.</summary>
    public static StoredPage? Page(this PortalApp app, string path, string query = "") =>
        app.Pages().Find(new PageKey(Script.Hant, path, query, Preferences.Default, null));

    /// <summary>How many pages are kept more than before something is done.</summary>
    public static async Task<int> NewPagesAsync(this PortalApp app, Func<Task> done)
    {
        var before = app.Pages().Count;
        await done();
        return app.Pages().Count - before;
    }

    /// <summary>Opens pages as a stranger does, so that each of them is kept as it is now.</summary>
    public static async Task WarmAsync(this PortalApp app, params string[] paths)
    {
        foreach (var path in paths)
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await Answer.GetAsync(app, path)).Status);
            Assert.NotNull(app.Page(path));
        }
    }

    /// <summary>Opens a page that is kept as it is rendered from the store now, whatever the cache still holds.</summary>
    public static async Task<Page> RenderAnewAsync(this PortalApp app, Browser reader, string path)
    {
        var kept = app.Page(path);
        app.Generations().Raise(PageTags.Layout); // stands on every page
        var page = (await reader.OpenAsync(path)).Expect(System.Net.HttpStatusCode.OK);
        Assert.NotSame(kept, app.Page(path));
        return page;
    }

    /// <summary>The words of a link's neighbourhood that a stranger sees on a page right now.</summary>
    public static async Task<bool> ShowsAsync(this PortalApp app, string path, string title)
    {
        using var stranger = new Browser(app);
        return (await stranger.OpenAsync(path)).HasLink(title);
    }
}
