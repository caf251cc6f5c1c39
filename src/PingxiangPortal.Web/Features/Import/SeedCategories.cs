using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>The category that a breadcrumb leads to; what is missing on the way is added at the end of its siblings.</summary>
internal static class SeedCategories
{
    private const string Unfiled = "未分類";

    public static async Task<long> FindOrAddAsync(PortalDb db, IReadOnlyList<string> path)
    {
        long? parent = null;

        // Deeper than the tree may grow, an article lies in the last category that fits.
        foreach (var name in path.DefaultIfEmpty(Unfiled).Take(Category.DeepestLevel))
        {
            parent = await FindOrAddAsync(db, name, parent);
        }

        return parent!.Value;
    }

    private static async Task<long> FindOrAddAsync(PortalDb db, string name, long? parent)
    {
        var siblings = db.Categories.Where(category => category.ParentId == parent);

        if (await siblings.FirstOrDefaultAsync(category => category.Name == name) is { } known)
        {
            return known.Id;
        }

        var category = new Category(name, parent, 1 + (await siblings.MaxAsync(each => (int?)each.Position) ?? -1));
        db.Categories.Add(category);
        await db.SaveChangesAsync();
        return category.Id;
    }
}
