using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
internal sealed partial class EditModel(
    DeskArticleQueries queries,
    EditorQueries editor,
    CheckQueries checks,
    SiteQueries site,
    MergeQueries merging,
    ArticleActions actions,
    EditingOptions pace,
    SiteClock clock) : DeskPage
{
    public override string Title => IsLost ? "這一次沒有存進去" : Merge is not null ? "合併兩份改動" : Opened is null ? "撰寫新文章" : "編輯文章";

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>The article as it stands; null for a new one.</summary>
    public DeskArticle? Opened { get; private set; }

    /// <summary>What is found in the form as it stands; null when the form comes back refused.</summary>
    public ChecksView? Checks { get; private set; }

    /// <summary>What stands around the form; null for a new article.</summary>
    public EditorSurroundings? Around { get; private set; }

    /// <summary>True while someone else keeps the article locked: the form can be read, not changed. What was sent in vain stays open to be kept.</summary>
    public bool IsReadOnly => Around?.Presence.IsLockedByOther == true && HttpMethods.IsGet(Request.Method);

    /// <summary>True when a text came for an article that this account can't change any more: it is shown to be copied.</summary>
    public bool IsLost { get; private set; }

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
        Checks = await checks.GetAsync(Input, id, Member, cancel);
        Missing = check is null || Opened is null ? [] : await queries.CheckAsync(Opened, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync([FromRoute] long? id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Save.ExecuteAsync) : Lost();

    public async Task<IActionResult> OnPostPublishAsync([FromRoute] long? id, CancellationToken cancel) =>
        !Member.CanPublish ? Forbid()
        : !await OpenAsync(id, cancel) ? Lost()
        : await StoreAsync(id, actions.Publish.ExecuteAsync);

    public async Task<IActionResult> OnPostSubmitAsync([FromRoute] long? id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) ? await StoreAsync(id, actions.Submit.ExecuteAsync) : Lost();

    /// <summary>Puts the text aside before it is saved: someone else's save stands against it already.</summary>
    public async Task<IActionResult> OnPostMergeAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return Lost();
        }

        if (ReadDraft(id) is null)
        {
            return Page();
        }

        return await ParkAsync(id) ? Redirect(Links.MergeTexts(id)) : RefuseToPark();
    }

    public async Task<IActionResult> OnPostWithdrawAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!Member.CanPublish)
        {
            return Forbid();
        }

        if (ModelState.GetFieldValidationState("Input.ChangeNote") == ModelValidationState.Invalid)
        {
            return await OpenAsync(id, cancel) ? Page() : Lost();
        }

        var isMoved = await actions.Withdraw.ExecuteAsync(id, InputText.OneLine(Input.ChangeNote ?? ""), Member);
        return await AnswerMoveAsync(id, isMoved, "已撤回，讀者再也看不到這篇文章。", cancel);
    }

    public async Task<IActionResult> OnPostTrashAsync([FromRoute] long id, CancellationToken cancel) =>
        await AnswerMoveAsync(id, await actions.Trash.ExecuteAsync(id, Member), "已移到垃圾桶，隨時可以取回。", cancel);

    public async Task<IActionResult> OnPostBringBackAsync([FromRoute] long id, CancellationToken cancel) =>
        await AnswerMoveAsync(id, await actions.BringBack.ExecuteAsync(id, Member), "已從垃圾桶取回。", cancel);

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
}
