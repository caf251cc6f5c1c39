using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Reactions;
using PingxiangPortal.Web.Features.Seo;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Articles;

[AllowAnonymous]
[CachedPage(CachedPage.Article)]
internal sealed class ShowModel(ArticleQueries articles, ChangeQueries changes, PlayVideos videos, SiteClock clock) : ReaderPage
{
    private const int DescriptionCharacters = 120;

    public ArticleView Article { get; private set; } = null!; // set by the handler before the view, unless it is gone

    /// <summary>What is said instead of an article that readers saw before it was withdrawn; null for one that they see.</summary>
    public GoneArticle? Gone { get; private set; }

    public ReactionBar Reactions { get; private set; } = null!; // set by the handler before the view

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, [FromRoute] string? slug, CancellationToken cancel)
    {
        if (await articles.FindVisibleAsync(id, cancel) is not { } article)
        {
            return await AnswerForGoneAsync(id, cancel);
        }

        if ((slug ?? "") != article.Slug || Request.Path.Value != Links.Article(id, article.Slug))
        {
            return RedirectPermanent(Reading.To(Links.Article(id, article.Slug)));
        }

        Article = await videos.ExecuteAsync(article, Response, cancel);
        Reactions = new ReactionBar(id, article.Reactions, OwnReaction.Find(Request));
        Frame = Frame with { CurrentChannelId = article.Path.Count > 0 ? article.Path[0].Id : null };
        Head = HeadOf(article);
        return Page();
    }

    private async Task<IActionResult> AnswerForGoneAsync(long id, CancellationToken cancel)
    {
        Gone = await changes.FindGoneAsync(id, cancel);

        if (Gone is null)
        {
            return NotFound();
        }

        Head = new PageHead(Reading.Say("這篇文章已經撤回", "这篇文章已经撤回")) { IsIndexed = false };
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private PageHead HeadOf(ArticleView article)
    {
        var description = Reading.Show(
            article.Summary.Length > 0 ? article.Summary : Excerpt.Of(PlainText.FromHtml(article.Body), DescriptionCharacters),
            article.Script);
        return new PageHead(Reading.Show(article.Title, article.Script))
        {
            Description = description,
            Path = Links.Article(article.Id, article.Slug),
            IsArticle = true,
            Picture = article.Cover is { } cover ? PictureOf(cover) : null,
            Data = [new ArticleData(article, Frame, clock).Write(description), BreadcrumbData.Of(article.Path, Reading)],
        };
    }

    private SharedPicture PictureOf(Cover cover)
    {
        var (address, side) = cover.Part(CropShape.Square)[^1];
        return new SharedPicture(Reading.Origin + address, side, Reading.ShowName(cover.Alt));
    }
}
