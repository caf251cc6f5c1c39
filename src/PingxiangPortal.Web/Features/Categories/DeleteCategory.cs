using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Deletes a category that holds nothing.</summary>
internal sealed class DeleteCategory(LayoutChange layout)
{
    public Task<CategoryOutcome> ExecuteAsync(long id) =>
        layout.ApplyAsync(db => DeleteAsync(db, id), outcome => outcome == CategoryOutcome.Done);

    private static async Task<CategoryOutcome> DeleteAsync(PortalDb db, long id)
    {
        await db.TakeTurnAsync();

        if (await db.Articles.AnyAsync(article => article.CategoryId == id)
            || await db.Revisions.AnyAsync(revision => revision.CategoryId == id)
            || await db.Categories.AnyAsync(category => category.ParentId == id))
        {
            return CategoryOutcome.NotEmpty;
        }

        var deleted = await db.Categories.Where(category => category.Id == id).ExecuteDeleteAsync();
        return deleted == 0 ? CategoryOutcome.NotFound : CategoryOutcome.Done;
    }
}
