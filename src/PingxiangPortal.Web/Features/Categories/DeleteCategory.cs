using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Deletes a category that holds nothing.</summary>
internal sealed class DeleteCategory(PortalDb db)
{
    public async Task<CategoryOutcome> ExecuteAsync(long id)
    {
        await using var transaction = await db.BeginExclusiveAsync();

        if (await db.Articles.AnyAsync(article => article.CategoryId == id, CancellationToken.None)
            || await db.Revisions.AnyAsync(revision => revision.CategoryId == id, CancellationToken.None)
            || await db.Categories.AnyAsync(category => category.ParentId == id, CancellationToken.None))
        {
            return CategoryOutcome.NotEmpty;
        }

        var deleted = await db.Categories.Where(category => category.Id == id).ExecuteDeleteAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return deleted == 0 ? CategoryOutcome.NotFound : CategoryOutcome.Done;
    }
}
