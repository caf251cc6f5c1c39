using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Locks an article and unlocks it.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class LockModel(DeskArticleQueries queries, LockArticle hold, UnlockArticle release) : DeskPage
{
    public override string Title => "鎖定";

    public IActionResult OnGet([FromRoute] long id) => Redirect(Links.EditArticle(id));

    public Task<IActionResult> OnPostLockAsync([FromRoute] long id, CancellationToken cancel) =>
        AnswerAsync(id, hold.ExecuteAsync, ("已鎖定，8 小時內別人只能看。", "沒有鎖定：別人剛剛先鎖定了。"), cancel);

    public Task<IActionResult> OnPostUnlockAsync([FromRoute] long id, CancellationToken cancel) =>
        AnswerAsync(id, release.ExecuteAsync, ("已解鎖。", "沒有解鎖：鎖已經不在了，或者要由鎖定的人和管理員來解。"), cancel);

    private async Task<IActionResult> AnswerAsync(
        long id,
        Func<long, StaffMember, Task<bool>> change,
        (string Changed, string Unchanged) words,
        CancellationToken cancel)
    {
        var member = StaffMember.Of(User);

        if (await queries.FindEditableAsync(id, member, cancel) is null)
        {
            return NotFound();
        }

        Done = await change(id, member) ? words.Changed : words.Unchanged;
        return Redirect(Links.EditArticle(id));
    }
}
