using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>Moves a category one place up or down among its siblings.</summary>
internal sealed class MoveCategory(LayoutChange layout)
{
    public async Task<CategoryOutcome> ExecuteAsync(long id, bool isUp)
    {
        var (outcome, _) = await layout.ApplyAsync(db => MoveAsync(db, id, isUp), moved => moved.IsMoved);
        return outcome;
    }

    private static async Task<(CategoryOutcome Outcome, bool IsMoved)> MoveAsync(PortalDb db, long id, bool isUp)
    {
        await db.TakeTurnAsync();
        var siblings = (await StoredTree.ReadAsync(db)).SiblingsOf(id).Select(sibling => sibling.Id).ToList();
        var from = siblings.IndexOf(id);
        var to = from + (isUp ? -1 : 1);

        if (from < 0)
        {
            return (CategoryOutcome.NotFound, false);
        }

        if (to < 0 || to >= siblings.Count)
        {
            return (CategoryOutcome.Done, false);
        }

        (siblings[from], siblings[to]) = (siblings[to], siblings[from]);
        await NumberAsync(db, siblings);
        return (CategoryOutcome.Done, true);
    }

    /// <summary>Numbers all siblings anew, so that equal positions from an import become an order.</summary>
    private static async Task NumberAsync(PortalDb db, List<long> siblings)
    {
        var categories = await db.Categories.Where(category => siblings.Contains(category.Id)).ToListAsync();

        foreach (var category in categories)
        {
            category.MoveTo(category.ParentId, siblings.IndexOf(category.Id));
        }

        await db.SaveChangesAsync();
    }
}
