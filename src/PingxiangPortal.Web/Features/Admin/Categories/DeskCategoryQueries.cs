using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Categories;

/// <summary>How much lies in each category, whatever its state.</summary>
internal sealed class DeskCategoryQueries(PortalDb db)
{
    /// <summary>Articles by category, those further down included.</summary>
    public async Task<IReadOnlyDictionary<long, int>> CountsAsync(CategoryTree tree, CancellationToken cancel)
    {
        var own = await db.Articles
            .GroupBy(article => article.CategoryId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(each => each.Key, each => each.Count, cancel);

        return tree.All.ToDictionary(
            category => category.Id,
            category => tree.WithDescendantIds(category.Id).Sum(id => own.GetValueOrDefault(id)));
    }
}
