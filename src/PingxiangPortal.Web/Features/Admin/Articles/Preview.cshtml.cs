using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>An article as readers would see it: the newest saved text, or the one that the editor posts. Saves nothing.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class PreviewModel(DeskArticleQueries queries, SiteQueries site, SiteClock clock) : ReaderPage
{
    public ArticleView Article { get; private set; } = null!; // set by the handlers before the view

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>The page to go back to; null while the editor's own tab holds the unsaved text.</summary>
    public string? EditUrl { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (await queries.FindForEditAsync(id, StaffMember.Of(User), cancel) is not { } opened)
        {
            return NotFound();
        }

        EditUrl = Links.EditArticle(id);
        return await ShowAsync(ArticleInput.Of(opened, clock), id, cancel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ShowAsync(Input, id: 0, cancel);

    private async Task<IActionResult> ShowAsync(ArticleInput input, long id, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);

        // A text that can't be saved as it stands can still be looked at.
        var draft = input.ToDraft(articleId: null, shownUtc: null, clock, (_, _) => { });
        var rendered = RenderedText.Of(draft?.Markdown ?? InputText.Lines(input.Markdown ?? ""));
        Article = new ArticleView
        {
            Id = id,
            Slug = "",
            Title = InputText.OneLine(input.Title ?? ""),
            Summary = SummaryText.ForDisplay(InputText.OneLine(input.Summary ?? "")),
            Body = rendered.Html,
            Script = rendered.Script,
            PublishedUtc = draft?.PublishUtc ?? clock.UtcNow,
            Publisher = InputText.OneLine(input.Publisher ?? ""),
            OriginalAuthor = InputText.OneLine(input.OriginalAuthor ?? ""),
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
        Head = new PageHead($"預覽：{Article.Title}") { IsIndexed = false };
        return Page();
    }
}
