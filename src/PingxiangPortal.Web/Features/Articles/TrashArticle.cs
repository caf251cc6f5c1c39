using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Puts an article in the trash; readers no longer see it.</summary>
internal sealed class TrashArticle(StateChange states, SiteClock clock)
{
    /// <summary>False when there is no such article for this account, or it isn't in a state for it.</summary>
    public Task<bool> ExecuteAsync(long id, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return states.ApplyAsync(
            db => db.Articles.EditableBy(member).Where(article => article.Id == id && article.State != ArticleState.Trashed),
            article => article.PutInTrash(edit),
            edit);
    }
}
