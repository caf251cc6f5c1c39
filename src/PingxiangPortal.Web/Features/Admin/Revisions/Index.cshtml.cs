using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>修訂記錄: every saved state of an article, to look at, to compare and to bring back.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class IndexModel(
    DeskArticleQueries articles,
    RevisionQueries revisions,
    EditingQueries editing,
    RestoreRevision restore,
    SiteClock clock) : DeskPage
{
    public override string Title => "修訂記錄";

    public DeskArticle Opened { get; private set; } = null!; // set by the handlers before the view

    public RevisionList List { get; private set; } = null!; // set by the handlers before the view

    /// <summary>The lock of someone else: nothing can be brought back meanwhile.</summary>
    public ArticleLock? Lock { get; private set; }

    /// <summary>The mark beside a revision that readers see, or will see at its time; null for any other.</summary>
    public DeskState? Shown(RevisionRow row) =>
        row.Number == Opened.Article.ShownRevision
        && DeskStates.Of(Opened.Article.State, Opened.Article.SubmittedRevision is not null, Opened.Article.PublishedUtc, clock.UtcNow) is var state and (DeskState.Published or DeskState.Scheduled)
            ? state
            : null;

    public async Task<IActionResult> OnGetAsync(
        [FromRoute] long id,
        [FromQuery(Name = "page")] string[] numbers, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        var member = StaffMember.Of(User);

        if (await articles.FindForEditAsync(id, member, cancel) is not { } opened
            || PageOf.Asked(numbers) is not { } number
            || await revisions.FindPageAsync(id, number, cancel) is not { } list)
        {
            return NotFound();
        }

        (Opened, List) = (opened, list);
        Lock = await editing.FindLockAsync(id, cancel) is { } held && held.HolderId != member.AccountId ? held : null;
        return Page();
    }

    public async Task<IActionResult> OnPostRestoreAsync([FromRoute] long id, [FromForm] int number)
    {
        var outcome = await restore.ExecuteAsync(id, number, StaffMember.Of(User));

        if (outcome is SaveOutcome.NotFound)
        {
            return NotFound();
        }

        Done = outcome switch
        {
            SaveOutcome.Saved saved => $"已還原成第 {number} 版的內容，存成第 {saved.Revision} 版。讀者頁要再發布才會改變。",
            SaveOutcome.Locked locked => $"沒有還原：{locked.Held.HolderName}鎖定了這篇文章。",
            _ => $"沒有還原：第 {number} 版的分類已經刪除了。",
        };
        return Redirect(Links.Revisions(id));
    }
}
