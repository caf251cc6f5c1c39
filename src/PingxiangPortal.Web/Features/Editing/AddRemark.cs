using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Leaves a remark beside an article; it isn't published before somebody settled it.</summary>
internal sealed class AddRemark(Writer writer, SiteClock clock)
{
    /// <summary>False when there is no such article for this account.</summary>
    public Task<bool> ExecuteAsync(long id, string text, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return writer.WriteAsync(db => AddAsync(db, member, new Remark(id, text, edit)));
    }

    private static async Task<bool> AddAsync(PortalDb db, StaffMember member, Remark remark)
    {
        if (!await db.Articles.EditableBy(member).AnyAsync(article => article.Id == remark.ArticleId))
        {
            return false;
        }

        db.Remarks.Add(remark);
        await db.SaveChangesAsync();
        return true;
    }
}
