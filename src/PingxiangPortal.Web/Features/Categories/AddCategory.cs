using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Adds a category at the end of its siblings.</summary>
internal sealed class AddCategory(LayoutChange layout)
{
    public Task<(CategoryOutcome Outcome, long Id)> ExecuteAsync(string name, long? parentId) =>
        layout.ApplyAsync(db => AddAsync(db, name, parentId), added => added.Outcome == CategoryOutcome.Done);

    private static async Task<(CategoryOutcome Outcome, long Id)> AddAsync(PortalDb db, string name, long? parentId)
    {
        await db.TakeTurnAsync();
        var tree = await StoredTree.ReadAsync(db);

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
        await db.SaveChangesAsync();
        return (CategoryOutcome.Done, category.Id);
    }
}
