using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Takes a published article back from readers, at once and everywhere.</summary>
internal sealed class WithdrawArticle(StateChange states, SiteClock clock)
{
    /// <summary>False when there is no such article for this account, or it isn't in a state for it.</summary>
    public Task<bool> ExecuteAsync(long id, string reason, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        return states.ApplyAsync(
            db => db.Articles.EditableBy(member).Where(article => article.Id == id && article.State == ArticleState.Published),
            article => article.Withdraw(reason, edit),
            edit);
    }
}
