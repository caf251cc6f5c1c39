using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Features.Admin.Categories;

/// <summary>The places that a category may lie in.</summary>
/// <param name="Tree">All categories.</param>
/// <param name="Moved">The category that is moved, or null for a new one: it can't lie in itself or below.</param>
/// <param name="Chosen">The category above it now, or null for a channel.</param>
internal sealed record ParentChoice(CategoryTree Tree, long? Moved, long? Chosen)
{
    public IEnumerable<CategoryNode> Offered()
    {
        var itself = Moved is { } id ? Tree.WithDescendantIds(id) : [];
        return Tree.All.Where(each => !itself.Contains(each.Id) && Tree.DepthOf(each.Id) < Category.DeepestLevel - 1);
    }
}
