using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Videos;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What every page needs of the store, the category tree and the site's words: asked once, until one of them changes.</summary>
internal sealed class SiteQueries(
    PortalDb db,
    SiteWords configured,
    LastKnown lastKnown,
    Generations generations,
    ScriptAddresses addresses,
    Links links)
{
    public async ValueTask<CategoryTree> GetTreeAsync(CancellationToken cancel) => (await GetAsync(cancel)).Tree;

    public async ValueTask<SiteWords> GetWordsAsync(CancellationToken cancel) => (await GetAsync(cancel)).Words;

    public async ValueTask<Readings> GetReadingsAsync(CancellationToken cancel) => (await GetAsync(cancel)).Readings;

    public async ValueTask<ProtectedWords> GetProtectedWordsAsync(CancellationToken cancel) => (await GetAsync(cancel)).ProtectedWords;

    /// <summary>The sites whose players articles show; none unless an administrator allowed it.</summary>
    public async ValueTask<IReadOnlyList<VideoSite>> GetVideosAsync(CancellationToken cancel) => (await GetAsync(cancel)).Videos;

    private async ValueTask<KnownSite> GetAsync(CancellationToken cancel)
    {
        var generation = generations.Of(PageTags.Layout); // before the store is asked

        if (lastKnown.Site is { } known && known.Generation == generation)
        {
            return known;
        }

        var tree = await StoredTree.ReadAsync(db, cancel);
        var settings = await db.Settings
            .Where(setting => Setting.OfEveryPage.Contains(setting.Name))
            .ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancel);
        var protectedWords = ProtectedWords.Read(settings.GetValueOrDefault(Setting.ProtectedWords)).Words ?? ProtectedWords.None;
        var videos = VideoSites.Read(settings.GetValueOrDefault(Setting.VideoSites));
        return lastKnown.Site = new KnownSite(generation, tree, Words(settings), protectedWords, new Readings(addresses, links, protectedWords), videos);
    }

    private SiteWords Words(Dictionary<string, string> stored) => new(
        configured.Name.Length > 0 ? configured.Name : stored.GetValueOrDefault(Setting.SiteName, SiteWords.Fallback.Name),
        configured.Tagline.Length > 0 ? configured.Tagline : stored.GetValueOrDefault(Setting.Tagline, ""));
}
