using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Gives a category its words, its address and its place. The old address leads to the new one from then on.</summary>
internal sealed class SaveCategory(PortalDb db, SiteQueries site)
{
    public async Task<CategoryOutcome> ExecuteAsync(CategoryChange change)
    {
        await using var transaction = await db.BeginExclusiveAsync();

        if (await db.Categories.FindAsync(change.Id) is not { } category)
        {
            return CategoryOutcome.NotFound;
        }

        var tree = await site.ReadTreeAsync(CancellationToken.None);

        if (Refusal(tree, change) is { } refusal)
        {
            return refusal;
        }

        if (category.Slug is { } old && old != change.Slug)
        {
            await KeepAddressAsync(old, category.Id);
        }

        category.Describe(change.Name, change.Slug, change.Description);

        if (category.ParentId != change.ParentId)
        {
            var siblings = change.ParentId is { } parent ? tree.ChildrenOf(parent) : tree.Channels;
            category.MoveTo(change.ParentId, siblings.Count == 0 ? 0 : siblings[^1].Position + 1);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return CategoryOutcome.Done;
    }

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

    private async Task KeepAddressAsync(string slug, long categoryId)
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
