using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Writes an article, and moves it through its life.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class EditModel(
    DeskArticleQueries queries,
    SiteQueries site,
    ArticleActions actions,
    SiteClock clock) : DeskPage
{
    public override string Title => Opened is null ? "撰寫新文章" : "編輯文章";

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>The article as it stands; null for a new one.</summary>
    public DeskArticle? Opened { get; private set; }

    /// <summary>True when someone saved a newer revision meanwhile: both texts are shown, and nothing was stored.</summary>
    public bool IsConflict { get; private set; }

    public IReadOnlyList<PublishCheck.Missing> Missing { get; private set; } = [];

    public CategoryTree Tree { get; private set; } = new([]);

    public IReadOnlyList<string> Publishers { get; private set; } = [];

    public StaffMember Member => StaffMember.Of(User);

    /// <summary>Where the opened article stands.</summary>
    public DeskState State => Opened is null
        ? DeskState.Draft
        : DeskStates.Of(Opened.Article.State, Opened.Article.PublishedUtc, clock.UtcNow);

    // The number comes from the address alone: a field of that name in the form would be taken first.
    public async Task<IActionResult> OnGetAsync([FromRoute] long? id, string? check, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        Input = Opened is null ? await BlankAsync(cancel) : ArticleInput.Of(Opened, clock);
        Missing = check is null || Opened is null ? [] : PublishCheck.Of(Opened.Newest.Title, Opened.Newest.Markdown);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync([FromRoute] long? id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Save.ExecuteAsync) : NotFound();

    public async Task<IActionResult> OnPostPublishAsync([FromRoute] long? id, CancellationToken cancel) =>
        !Member.CanPublish ? Forbid()
        : await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Publish.ExecuteAsync)
        : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync([FromRoute] long id) =>
        !Member.CanPublish ? Forbid() : Moved(id, await actions.Withdraw.ExecuteAsync(id, Member), "已撤回，讀者再也看不到這篇文章。");

    public async Task<IActionResult> OnPostTrashAsync([FromRoute] long id) =>
        Moved(id, await actions.Trash.ExecuteAsync(id, Member), "已移到垃圾桶，隨時可以取回。");

    public async Task<IActionResult> OnPostBringBackAsync([FromRoute] long id) =>
        Moved(id, await actions.BringBack.ExecuteAsync(id, Member), "已從垃圾桶取回。");

    private async Task<bool> OpenAsync(long? id, CancellationToken cancel)
    {
        Opened = id is { } known ? await queries.FindForEditAsync(known, Member, cancel) : null;
        Tree = await site.GetTreeAsync(cancel);
        Publishers = await queries.ListPublishersAsync(cancel);
        return id is null || Opened is not null;
    }

    private async Task<ArticleInput> BlankAsync(CancellationToken cancel) => new()
    {
        CategoryId = Tree.All.Count > 0 ? Tree.All[0].Id : 0,
        Publisher = await queries.FindBylineAsync(Member.AccountId, cancel) ?? Member.Name,
    };

    private async Task<IActionResult> StoreAsync(
        long? id,
        Func<Draft, StaffMember, Task<SaveOutcome>> store)
    {
        if (Tree.Find(Input.CategoryId) is null)
        {
            ModelState.AddModelError("Input.CategoryId", "請選一個分類。");
        }

        var draft = Input.ToDraft(id, Opened?.Article.PublishedUtc, clock, (field, reason) => ModelState.AddModelError("Input." + field, reason));
        return draft is null || !ModelState.IsValid ? Page() : await AnswerAsync(id, await store(draft, Member));
    }

    private async Task<IActionResult> AnswerAsync(long? id, SaveOutcome outcome)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved saved:
                Done = "草稿已儲存。";
                return Redirect(Links.EditArticle(saved.ArticleId));
            case SaveOutcome.Published published:
                Done = published.IsScheduled ? "已排程，時間一到讀者就看得到。" : "已發布，讀者現在就看得到。";
                return Redirect(Links.EditArticle(published.ArticleId));
            case SaveOutcome.NotReady unready:
                // The draft was saved; the page that opens lists what is missing.
                return Redirect(Links.EditArticle(unready.ArticleId) + "?check=publish");
            case SaveOutcome.ChangedMeanwhile changed:
                return await ConflictAsync(id, changed);
            case SaveOutcome.CategoryGone:
                ModelState.AddModelError("Input.CategoryId", "這個分類剛剛被刪除了，請另選一個。文字還在下面，沒有丟。");
                return Page();
            default:
                return NotFound();
        }
    }

    /// <summary>Opens the article anew: the revision that came in between may be newer than what was opened for this request.</summary>
    private async Task<IActionResult> ConflictAsync(long? id, SaveOutcome.ChangedMeanwhile changed)
    {
        if (!await OpenAsync(id, CancellationToken.None))
        {
            return NotFound();
        }

        IsConflict = true;
        Input.Theirs = changed.NewestRevision;
        Input.Overwrite = false;
        ModelState.Remove("Input.Theirs");
        ModelState.Remove("Input.Overwrite");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private IActionResult Moved(long id, bool isMoved, string done)
    {
        if (!isMoved)
        {
            return NotFound();
        }

        Done = done;
        return Redirect(Links.EditArticle(id));
    }
}
