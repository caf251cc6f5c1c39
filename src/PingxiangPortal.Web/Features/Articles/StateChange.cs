using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Moves one article to another state.</summary>
internal static class StateChange
{
    /// <summary>False when the query finds no article, or someone else changed it at the same moment.</summary>
    public static async Task<bool> ApplyAsync(IQueryable<Article> query, PortalDb db, Action<Article> change)
    {
        if (await query.SingleOrDefaultAsync(CancellationToken.None) is not { } article)
        {
            return false;
        }

        change(article);

        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
