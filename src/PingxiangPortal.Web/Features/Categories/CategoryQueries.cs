using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>A category's pages, and where its old addresses lead.</summary>
internal sealed class CategoryQueries(PortalDb db, SiteQueries site, ListQueries lists)
{
    /// <summary>Null for a page that doesn't exist; the first page exists even while it is empty.</summary>
    public async Task<CategoryView?> FindPageAsync(CategoryNode category, int number, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);
        var offered = Offered(tree, category);
        var key = ListKeys.OfCategory(category.Id);
        var counts = await lists.CountAsync([.. offered.Select(each => ListKeys.OfCategory(each.Node.Id)), key], cancel);

        if (PageOf.Of(number, counts[key], ListQueries.ArticlesAPage, page => Links.Category(category.Slug, page)) is not { } place)
        {
            return null;
        }

        return new CategoryView
        {
            Category = category,
            Path = tree.PathTo(category.Id),
            Chips = [.. offered.Select(each => new CategoryChip(each.Node, each.Label, counts[ListKeys.OfCategory(each.Node.Id)], each.Node.Id == category.Id))],
            Days = await lists.GetPageAsync(key, number, cancel),
            Page = place,
        };
    }

    public async Task<CategoryNode?> FindBySlugAsync(string slug, CancellationToken cancel) =>
        (await site.GetTreeAsync(cancel)).FindBySlug(slug);

    /// <summary>The category that an old address leads to: one it had before it was renamed, or before it was named.</summary>
    public async Task<CategoryNode?> FindByOldSlugAsync(string slug, CancellationToken cancel)
    {
        var id = Category.IdOfUnnamedSlug(slug) ?? await db.CategoryAddresses
            .Where(address => address.Slug == slug)
            .Select(address => (long?)address.CategoryId)
            .SingleOrDefaultAsync(cancel);

        return id is { } known ? (await site.GetTreeAsync(cancel)).Find(known) : null;
    }

    private static IReadOnlyList<(CategoryNode Node, string Label)> Offered(CategoryTree tree, CategoryNode category)
    {
        var above = tree.ChildrenOf(category.Id).Count > 0 ? category : category.ParentId is { } parent ? tree.Find(parent) : null;
        return above is null ? [] : [(above, "全部"), .. tree.ChildrenOf(above.Id).Select(child => (child, child.Name))];
    }
}
