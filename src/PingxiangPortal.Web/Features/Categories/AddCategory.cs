using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Adds a category at the end of its siblings.</summary>
internal sealed class AddCategory(PortalDb db, SiteQueries site)
{
    public async Task<(CategoryOutcome Outcome, long Id)> ExecuteAsync(string name, long? parentId)
    {
        await using var transaction = await db.BeginExclusiveAsync();
        var tree = await site.ReadTreeAsync(CancellationToken.None);

        if (parentId is { } above && (tree.Find(above) is null || tree.DepthOf(above) + 1 >= Category.DeepestLevel))
        {
            return (CategoryOutcome.BadPlace, 0);
        }

        var siblings = parentId is { } parent ? tree.ChildrenOf(parent) : tree.Channels;

        if (siblings.Any(sibling => sibling.Name == name))
        {
            return (CategoryOutcome.NameTaken, 0);
        }

        var category = new Category(name, parentId, siblings.Count == 0 ? 0 : siblings[^1].Position + 1);
        db.Categories.Add(category);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return (CategoryOutcome.Done, category.Id);
    }
}
