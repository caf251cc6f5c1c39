using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Admin.Merging;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Editing;
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
    EditorQueries editor,
    CheckQueries checks,
    SiteQueries site,
    MergeQueries merging,
    ArticleActions actions,
    EditingOptions pace,
    SiteClock clock) : DeskPage
{
    public override string Title => Merge is not null ? "合併兩份改動" : Opened is null ? "撰寫新文章" : "編輯文章";

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>The article as it stands; null for a new one.</summary>
    public DeskArticle? Opened { get; private set; }

    /// <summary>What is found in the form as it stands; null when the form comes back refused.</summary>
    public ChecksView? Checks { get; private set; }

    /// <summary>What stands around the form; null for a new article.</summary>
    public EditorSurroundings? Around { get; private set; }

    /// <summary>True while someone else keeps the article locked: the form can be read, not changed.</summary>
    public bool IsReadOnly => Around?.Presence.IsLockedByOther == true;

    /// <summary>Both texts, shown in place of the form when someone saved a newer revision meanwhile.</summary>
    public MergeView? Merge { get; private set; }

    public IReadOnlyList<Missing> Missing { get; private set; } = [];

    public CategoryTree Tree { get; private set; } = new([]);

    public IReadOnlyList<string> Publishers { get; private set; } = [];

    /// <summary>The pictures to choose a cover from.</summary>
    public IReadOnlyList<Image> Covers { get; private set; } = [];

    /// <summary>The keys of the pictures in the text that the library describes.</summary>
    public IReadOnlySet<string> DescribedPictures { get; private set; } = new HashSet<string>();

    /// <summary>Where the videos are from that readers may see.</summary>
    public IReadOnlyList<string> VideoHosts { get; private set; } = [];

    public EditingOptions Pace => pace;

    public StaffMember Member => StaffMember.Of(User);

    /// <summary>Where the opened article stands.</summary>
    public DeskState State => Opened is null
        ? DeskState.Draft
        : DeskStates.Of(Opened.Article.State, Opened.Article.SubmittedRevision is not null, Opened.Article.PublishedUtc, clock.UtcNow);

    /// <summary>True when readers have seen the article: what changes is told to them.</summary>
    public bool IsChange => Opened?.Article.WasSeen(clock.UtcNow) == true;

    // The number comes from the address alone: a field of that name in the form would be taken first.
    public async Task<IActionResult> OnGetAsync([FromRoute] long? id, string? check, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        Input = Opened is null ? await BlankAsync(cancel) : ArticleInput.Of(Opened, clock);
        Checks = await checks.GetAsync(Input, cancel);
        Missing = check is null || Opened is null ? [] : await queries.CheckAsync(Opened, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync([FromRoute] long? id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Save.ExecuteAsync) : NotFound();

    public async Task<IActionResult> OnPostPublishAsync([FromRoute] long? id, CancellationToken cancel) =>
        !Member.CanPublish ? Forbid()
        : await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Publish.ExecuteAsync)
        : NotFound();

    public async Task<IActionResult> OnPostSubmitAsync([FromRoute] long? id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Submit.ExecuteAsync) : NotFound();

    /// <summary>Puts the text aside before it is saved: someone else's save stands against it already.</summary>
    public async Task<IActionResult> OnPostMergeAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        if (ReadDraft(id) is null)
        {
            return Page();
        }

        await ParkAsync(id);
        return Redirect(Links.MergeTexts(id));
    }

    public async Task<IActionResult> OnPostWithdrawAsync([FromRoute] long id) =>
        !Member.CanPublish ? Forbid() : Moved(id, await actions.Withdraw.ExecuteAsync(id, InputText.OneLine(Input.ChangeNote ?? ""), Member), "已撤回，讀者再也看不到這篇文章。");

    public async Task<IActionResult> OnPostTrashAsync([FromRoute] long id) =>
        Moved(id, await actions.Trash.ExecuteAsync(id, Member), "已移到垃圾桶，隨時可以取回。");

    public async Task<IActionResult> OnPostBringBackAsync([FromRoute] long id) =>
        Moved(id, await actions.BringBack.ExecuteAsync(id, Member), "已從垃圾桶取回。");

    private async Task<bool> OpenAsync(long? id, CancellationToken cancel)
    {
        Opened = id is { } known ? await queries.FindForEditAsync(known, Member, cancel) : null;
        Around = Opened is null ? null : await editor.FindAsync(Opened.Article.Id, Member, cancel);
        Covers = await editor.ListCoversAsync(Input.Markdown ?? Opened?.Newest.Markdown ?? "", [Opened?.Newest.CoverId, Input.CoverId], cancel);
        DescribedPictures = await queries.FindDescribedKeysAsync(Input.Markdown ?? Opened?.Newest.Markdown ?? "", cancel);
        Tree = await site.GetTreeAsync(cancel);
        VideoHosts = [.. (await site.GetVideosAsync(cancel)).SelectMany(video => video.Hosts)];
        Publishers = await queries.ListPublishersAsync(cancel);
        return id is null || Opened is not null;
    }

    private async Task<ArticleInput> BlankAsync(CancellationToken cancel) => new()
    {
        Session = Guid.NewGuid(),
        CategoryId = Tree.All.Count > 0 ? Tree.All[0].Id : 0,
        Publisher = await queries.FindBylineAsync(Member.AccountId, cancel) ?? Member.Name,
    };

    private async Task<IActionResult> StoreAsync(long? id, Func<Draft, StaffMember, Task<SaveOutcome>> store) =>
        ReadDraft(id) is { } draft ? await AnswerAsync(await store(draft, Member)) : Page();

    /// <summary>What the form says; null when a field of it can't be read, with the reasons beside the fields.</summary>
    private Draft? ReadDraft(long? id)
    {
        if (Tree.Find(Input.CategoryId) is null)
        {
            ModelState.AddModelError("Input.CategoryId", "請選一個分類。");
        }

        var draft = Input.ToDraft(id, Opened?.Article.PublishedUtc, clock, (field, reason) => ModelState.AddModelError("Input." + field, reason));
        return ModelState.IsValid ? draft : null;
    }

    private async Task<IActionResult> AnswerAsync(SaveOutcome outcome)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved saved:
                Done = "草稿已儲存。";
                return Redirect(Links.EditArticle(saved.ArticleId));
            case SaveOutcome.Submitted submitted:
                Done = "已送審，發布者會在文章列表的「待審」裡看到。";
                return Redirect(Links.EditArticle(submitted.ArticleId));
            case SaveOutcome.Published published:
                Done = published.IsScheduled ? "已排程，時間一到讀者就看得到。" : "已發布，讀者現在就看得到。";
                return Redirect(Links.EditArticle(published.ArticleId));
            case SaveOutcome.NotReady unready:
                // The draft was saved; the page that opens lists what is missing.
                return Redirect(Links.EditArticle(unready.ArticleId) + "?check=publish");
            case SaveOutcome.ChangedMeanwhile changed:
                return await ConflictAsync(changed.ArticleId);
            case SaveOutcome.Locked locked:
                return Refuse("", $"{locked.Held.HolderName}鎖定了這篇文章，到 {ArticleInput.Typed(locked.Held.UntilUtc, clock).Replace('T', ' ')} 為止。這一次沒有存進去，文字還在下面。");
            case SaveOutcome.CategoryGone:
                return Refuse("Input.CategoryId", "這個分類剛剛被刪除了，請另選一個。文字還在下面，沒有丟。");
            default:
                return NotFound();
        }
    }

    private PageResult Refuse(string field, string reason)
    {
        ModelState.AddModelError(field, reason);
        return Page();
    }

    /// <summary>Keeps the text as a private copy, and shows it beside the newest revision.</summary>
    private async Task<IActionResult> ConflictAsync(long id)
    {
        await ParkAsync(id);
        Opened = await queries.FindForEditAsync(id, Member, CancellationToken.None);
        Merge = Opened is null ? null : await merging.FindAsync(Opened, Member, new MergeInput(), CancellationToken.None);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Merge is null ? NotFound() : Page();
    }

    private Task ParkAsync(long id) =>
        actions.Park.ExecuteAsync(id, ParkedForm.Write(Input), (Input.BasedOn, Input.BasedOnSaves), Member);

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
