using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Gives a category its words, its address and its place. The old address leads to the new one from then on.</summary>
internal sealed class SaveCategory(LayoutChange layout)
{
    public async Task<CategoryOutcome> ExecuteAsync(CategoryChange change)
    {
        var (outcome, _) = await layout.ApplyAsync(db => SaveAsync(db, change), saved => saved.IsChanged);
        return outcome;
    }

    private static async Task<(CategoryOutcome Outcome, bool IsChanged)> SaveAsync(PortalDb db, CategoryChange change)
    {
        await db.TakeTurnAsync();

        if (await db.Categories.FindAsync(change.Id) is not { } category)
        {
            return (CategoryOutcome.NotFound, false);
        }

        var tree = await StoredTree.ReadAsync(db);

        if (Refusal(tree, change) is { } refusal)
        {
            return (refusal, false);
        }

        if (category.Slug is { } old && old != change.Slug)
        {
            await KeepAddressAsync(db, old, category.Id);
        }

        category.Describe(change.Name, change.Slug, change.Description);

        if (category.ParentId != change.ParentId)
        {
            await HangAsync(db, tree, category, change.ParentId);
        }

        return (CategoryOutcome.Done, await db.SaveChangesAsync() > 0);
    }

    /// <summary>At the end of its new siblings; its articles leave the lists above it and join the new ones.</summary>
    private static async Task HangAsync(PortalDb db, CategoryTree tree, Category category, long? parentId)
    {
        var siblings = parentId is { } parent ? tree.ChildrenOf(parent) : tree.Channels;
        var before = Above(tree, category.ParentId);
        var after = Above(tree, parentId);
        category.MoveTo(parentId, siblings.Count == 0 ? 0 : siblings[^1].Position + 1);
        await KeptLists.MoveCategoryAsync(db, category.Id, before.Except(after), after.Except(before));
    }

    private static IReadOnlyList<long> Above(CategoryTree tree, long? parentId) =>
        parentId is { } id ? [.. tree.PathTo(id).Select(node => node.Id)] : [];

    private static CategoryOutcome? Refusal(CategoryTree tree, CategoryChange change)
    {
        var siblings = change.ParentId is { } parent ? tree.ChildrenOf(parent) : tree.Channels;

        return tree.FindBySlug(change.Slug ?? "") is { } other && other.Id != change.Id ? CategoryOutcome.SlugTaken
            : siblings.Any(sibling => sibling.Name == change.Name && sibling.Id != change.Id) ? CategoryOutcome.NameTaken
            : CanLieBelow(tree, change) ? null
            : CategoryOutcome.BadPlace;
    }

    private static bool CanLieBelow(CategoryTree tree, CategoryChange change)
    {
        if (change.ParentId is not { } parent)
        {
            return true;
        }

        var moved = tree.WithDescendantIds(change.Id);
        var height = moved.Max(tree.DepthOf) - tree.DepthOf(change.Id);
        return tree.Find(parent) is not null
            && !moved.Contains(parent)
            && tree.DepthOf(parent) + 1 + height < Category.DeepestLevel;
    }

    private static async Task KeepAddressAsync(PortalDb db, string slug, long categoryId)
    {
        if (await db.CategoryAddresses.FindAsync(slug) is { } address)
        {
            address.LeadTo(categoryId);
        }
        else
        {
            db.CategoryAddresses.Add(new CategoryAddress(slug, categoryId));
        }
    }
}
