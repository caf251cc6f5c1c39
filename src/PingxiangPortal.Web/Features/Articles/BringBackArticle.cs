using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Brings an article back from the trash, as a draft or withdrawn, never published.</summary>
internal sealed class BringBackArticle(StateChange states, SiteClock clock)
{
    /// <summary>False when there is no such article for this account, or it isn't in a state for it.</summary>
    public Task<bool> ExecuteAsync(long id, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return states.ApplyAsync(
            db => db.Articles.EditableBy(member).Where(article => article.Id == id && article.State == ArticleState.Trashed),
            article => article.BringBack(edit.AtUtc),
            edit);
    }
}
