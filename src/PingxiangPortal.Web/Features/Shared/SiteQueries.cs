using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What every page needs of the store, the category tree and the site's words: asked once, until one of them changes.</summary>
internal sealed class SiteQueries(PortalDb db, SiteWords configured, LastKnown lastKnown, Generations generations)
{
    public async ValueTask<CategoryTree> GetTreeAsync(CancellationToken cancel) => (await GetAsync(cancel)).Tree;

    public async ValueTask<SiteWords> GetWordsAsync(CancellationToken cancel) => (await GetAsync(cancel)).Words;

    private async ValueTask<KnownSite> GetAsync(CancellationToken cancel)
    {
        var generation = generations.Of(PageTags.Layout); // before the store is asked

        if (lastKnown.Site is { } known && known.Generation == generation)
        {
            return known;
        }

        return lastKnown.Site = new KnownSite(generation, await StoredTree.ReadAsync(db, cancel), await ReadWordsAsync(cancel));
    }

    private async Task<SiteWords> ReadWordsAsync(CancellationToken cancel)
    {
        if (configured is { Name.Length: > 0, Tagline.Length: > 0 })
        {
            return configured;
        }

        var stored = await db.Settings
            .Where(setting => setting.Name == Setting.SiteName || setting.Name == Setting.Tagline)
            .ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancel);

        return new SiteWords(
            configured.Name.Length > 0 ? configured.Name : stored.GetValueOrDefault(Setting.SiteName, SiteWords.Fallback.Name),
            configured.Tagline.Length > 0 ? configured.Tagline : stored.GetValueOrDefault(Setting.Tagline, ""));
    }
}
