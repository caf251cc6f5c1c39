using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The category tree as it stands in the store, for a change that rests on it.</summary>
internal static class StoredTree
{
    public static async Task<CategoryTree> ReadAsync(PortalDb db, CancellationToken cancel = default)
    {
        var nodes = await db.Categories
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

        return new CategoryTree(nodes.Select(node => new CategoryNode(
            node.Id,
            node.ParentId,
            node.Name,
            node.Slug ?? Category.UnnamedSlug(node.Id),
            node.Description,
            node.Position)));
    }
}
