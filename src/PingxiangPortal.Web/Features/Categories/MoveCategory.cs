using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Moves a category one place up or down among its siblings.</summary>
internal sealed class MoveCategory(PortalDb db, SiteQueries site)
{
    public async Task<CategoryOutcome> ExecuteAsync(long id, bool isUp)
    {
        await using var transaction = await db.BeginExclusiveAsync();
        var siblings = (await site.ReadTreeAsync(CancellationToken.None)).SiblingsOf(id).Select(sibling => sibling.Id).ToList();
        var from = siblings.IndexOf(id);
        var to = from + (isUp ? -1 : 1);

        if (from < 0)
        {
            return CategoryOutcome.NotFound;
        }

        if (to >= 0 && to < siblings.Count)
        {
            (siblings[from], siblings[to]) = (siblings[to], siblings[from]);
            await NumberAsync(siblings);
            await transaction.CommitAsync(CancellationToken.None);
        }

        return CategoryOutcome.Done;
    }

    /// <summary>Numbers all siblings anew, so that equal positions from an import become an order.</summary>
    private async Task NumberAsync(List<long> siblings)
    {
        var categories = await db.Categories.Where(category => siblings.Contains(category.Id)).ToListAsync(CancellationToken.None);

        foreach (var category in categories)
        {
            category.MoveTo(category.ParentId, siblings.IndexOf(category.Id));
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}
