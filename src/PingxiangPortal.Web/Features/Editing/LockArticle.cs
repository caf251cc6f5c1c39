using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Locks an article for one account, or makes its lock last longer.</summary>
internal sealed class LockArticle(Writer writer, SiteClock clock)
{
    /// <summary>False when there is no such article for this account, or someone else keeps it locked.</summary>
    public Task<bool> ExecuteAsync(long id, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return writer.WriteAsync(db => LockAsync(db, id, member, edit));
    }

    private static async Task<bool> LockAsync(PortalDb db, long id, StaffMember member, Edit edit)
    {
        if (!await db.Articles.EditableBy(member).AnyAsync(article => article.Id == id))
        {
            return false;
        }

        var held = await db.ArticleLocks.FindAsync(id);

        if (held?.Stops(member.AccountId, edit.AtUtc) == true)
        {
            return false;
        }

        if (held is not null && held.HolderId == member.AccountId)
        {
            held.Renew(edit.AtUtc);
        }
        else
        {
            await ReplaceAsync(db, held, new ArticleLock(id, edit));
        }

        await db.SaveChangesAsync();
        return true;
    }

    private static async Task ReplaceAsync(PortalDb db, ArticleLock? expired, ArticleLock begun)
    {
        if (expired is not null)
        {
            db.ArticleLocks.Remove(expired);
            await db.SaveChangesAsync();
        }

        db.ArticleLocks.Add(begun);
    }
}
