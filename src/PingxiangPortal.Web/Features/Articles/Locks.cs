using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The single question whether a lock keeps somebody from changing an article.</summary>
internal static class Locks
{
    /// <summary>The lock of another account that holds now, or null.</summary>
    public static async Task<ArticleLock?> FindStoppingAsync(PortalDb db, long articleId, Edit edit)
    {
        var held = await db.ArticleLocks.SingleOrDefaultAsync(each => each.ArticleId == articleId);
        return held is not null && held.Stops(edit.AccountId ?? 0, edit.AtUtc) ? held : null;
    }
}
