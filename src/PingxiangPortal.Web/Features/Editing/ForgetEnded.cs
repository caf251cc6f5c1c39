using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Takes off the locks whose time is over, and forgets the editors that were never closed.</summary>
internal sealed class ForgetEnded(Writer writer, SiteClock clock)
{
    /// <returns>The locks that ended.</returns>
    public Task<IReadOnlyList<ArticleLock>> ExecuteAsync()
    {
        var now = clock.UtcNow;
        return writer.WriteAsync(db => ForgetAsync(db, now));
    }

    private static async Task<IReadOnlyList<ArticleLock>> ForgetAsync(PortalDb db, DateTime nowUtc)
    {
        var gone = nowUtc - EditingSession.GoneAfter;
        await db.EditingSessions.Where(session => session.SeenUtc <= gone).ExecuteDeleteAsync();

        var ended = await db.ArticleLocks.Where(held => held.UntilUtc <= nowUtc).ToListAsync();
        db.ArticleLocks.RemoveRange(ended);
        await db.SaveChangesAsync();
        return ended;
    }
}
