using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Marks a remark as settled.</summary>
internal sealed class SettleRemark(Writer writer, SiteClock clock)
{
    /// <summary>False when there is no such remark beside an article that this account may change.</summary>
    public Task<bool> ExecuteAsync(long articleId, long remarkId, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return writer.WriteAsync(db => SettleAsync(db, db.Articles.EditableBy(member), (articleId, remarkId), edit));
    }

    private static async Task<bool> SettleAsync(PortalDb db, IQueryable<Article> changeable, (long Article, long Remark) ids, Edit edit)
    {
        var remark = await db.Remarks.SingleOrDefaultAsync(each => each.Id == ids.Remark
            && each.ArticleId == ids.Article
            && changeable.Any(article => article.Id == ids.Article));

        if (remark is null)
        {
            return false;
        }

        remark.Settle(edit);
        await db.SaveChangesAsync();
        return true;
    }
}
