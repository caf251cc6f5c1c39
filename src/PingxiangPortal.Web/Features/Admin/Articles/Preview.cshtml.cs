using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Admin.Merging;
using PingxiangPortal.Web.Features.Admin.Revisions;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>An article as readers would see it: a saved text, the one that the editor posts, or the one that a merge would make. Saves nothing.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class PreviewModel(
    DeskArticleQueries queries,
    RevisionQueries revisions,
    MergeQueries merging,
    SiteQueries site,
    PlayVideos videos,
    SiteClock clock) : ReaderPage
{
    public ArticleView Article { get; private set; } = null!; // set by the handlers before the view

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    [BindProperty]
    public MergeInput Merge { get; set; } = new();

    /// <summary>Which text is shown, as a sentence.</summary>
    public string Shown { get; private set; } = "顯示的是編輯頁裡現在的文字，還沒有儲存。關上這一頁，就回到編輯。";

    /// <summary>The page to go back to; null while another tab holds the unsaved text.</summary>
    public (string Url, string Words)? Back { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, int? revision, CancellationToken cancel)
    {
        if (await queries.FindForEditAsync(id, StaffMember.Of(User), cancel) is not { } newest
            || (revision is { } number ? await revisions.FindAsync(newest, number, cancel) : newest) is not { } opened)
        {
            return NotFound();
        }

        Back = revision is null ? (Links.EditArticle(id), "回到編輯") : (Links.Revisions(id), "回到修訂記錄");
        Shown = revision is null ? "顯示的是最後一次存好的稿子。" : $"顯示的是第 {revision} 版。";
        return await ShowAsync(ArticleInput.Of(opened, clock), id, cancel);
    }

    public async Task<IActionResult> OnPostMergedAsync([FromRoute] long id, CancellationToken cancel)
    {
        var member = StaffMember.Of(User);

        if (await queries.FindForEditAsync(id, member, cancel) is not { } opened
            || await merging.FindAsync(opened, member, Merge, cancel) is not { } merge)
        {
            return NotFound();
        }

        Shown = "顯示的是合併以後的文字，還沒有儲存。" + (merge.Unsettled > 0 ? "還沒有選的地方先用你的。" : "") + "關上這一頁，就回到合併。";
        return await ShowAsync(merge.Merged(), id: 0, cancel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ShowAsync(Input, id: 0, cancel);

    private async Task<IActionResult> ShowAsync(ArticleInput input, long id, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);

        // A text that can't be saved as it stands can still be looked at.
        var draft = input.ToDraft(articleId: null, shownUtc: null, clock, (_, _) => { });
        var markdown = draft?.Markdown ?? InputText.Lines(input.Markdown ?? "");
        var rendered = RenderedText.Of(markdown, await queries.LoadPicturesAsync(markdown, cancel));
        var article = new ArticleView
        {
            Id = id,
            Slug = "",
            Title = InputText.OneLine(input.Title ?? ""),
            Summary = SummaryText.ForDisplay(InputText.OneLine(input.Summary ?? "")),
            Body = rendered.Html,
            Cover = await queries.FindCoverAsync(input.CoverId, cancel),
            Script = rendered.Script,
            PublishedUtc = draft?.PublishUtc ?? clock.UtcNow,
            Publisher = InputText.OneLine(input.Publisher ?? ""),
            SourceKind = input.SourceKind,
            OriginalTitle = InputText.OneLine(input.OriginalTitle ?? ""),
            OriginalAuthor = InputText.OneLine(input.OriginalAuthor ?? ""),
            OriginalUrl = draft?.OriginalUrl ?? "",
            AiUse = input.UsedAi is true ? input.AiUse : null,
            ResponsibleEditor = "",
            ModifiedUtc = draft?.PublishUtc ?? clock.UtcNow,
            Change = null,
            SourceName = InputText.OneLine(input.SourceName ?? ""),
            Tags = draft?.Tags ?? [],
            CommentCount = 0,
            Characters = rendered.Reading.Characters,
            ReadingMinutes = rendered.Reading.Minutes,
            Reactions = default,
            Path = tree.PathTo(input.CategoryId),
            RelatedCategories = [],
            Related = [],
            Previous = null,
            Next = null,
        };
        Article = await videos.ExecuteAsync(article, Response, cancel);
        Head = new PageHead($"預覽：{Article.Title}") { IsIndexed = false };
        return Page();
    }
}
