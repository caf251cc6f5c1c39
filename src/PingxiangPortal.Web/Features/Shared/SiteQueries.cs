using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What every page needs of the store: the category tree and the site's words, each asked once a request.</summary>
internal sealed class SiteQueries(PortalDb db, SiteWords configured, LastKnown lastKnown)
{
    private CategoryTree? tree;

    public async Task<CategoryTree> GetTreeAsync(CancellationToken cancel)
    {
        if (tree is null)
        {
            var nodes = await db.Categories
                .AsNoTracking()
                .Select(category => new
                {
                    category.Id,
                    category.ParentId,
                    category.Name,
                    category.Slug,
                    category.Description,
                    category.Position,
                })
                .ToListAsync(cancel);

            tree = new CategoryTree(nodes.Select(node => new CategoryNode(
                node.Id,
                node.ParentId,
                node.Name,
                node.Slug ?? Category.UnnamedSlug(node.Id),
                node.Description,
                node.Position)));
            lastKnown.Channels = tree.Channels;
        }

        return tree;
    }

    /// <summary>The tree as it stands now, for a change that rests on it.</summary>
    public Task<CategoryTree> ReadTreeAsync(CancellationToken cancel)
    {
        tree = null;
        return GetTreeAsync(cancel);
    }

    public async Task<SiteWords> GetWordsAsync(CancellationToken cancel)
    {
        if (configured is { Name.Length: > 0, Tagline.Length: > 0 })
        {
            return configured;
        }

        var stored = await db.Settings
            .AsNoTracking()
            .Where(setting => setting.Name == Setting.SiteName || setting.Name == Setting.Tagline)
            .ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancel);

        return lastKnown.Words = new SiteWords(
            configured.Name.Length > 0 ? configured.Name : stored.GetValueOrDefault(Setting.SiteName, SiteWords.Fallback.Name),
            configured.Tagline.Length > 0 ? configured.Tagline : stored.GetValueOrDefault(Setting.Tagline, ""));
    }
}
