using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Reactions;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Articles;

[AllowAnonymous]
[CachedPage(CachedPage.Article)]
internal sealed class ShowModel(ArticleQueries articles) : ReaderPage
{
    private const int DescriptionCharacters = 120;

    public ArticleView Article { get; private set; } = null!; // set by the handler before the view

    public ReactionBar Reactions { get; private set; } = null!; // set by the handler before the view

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, [FromRoute] string? slug, CancellationToken cancel)
    {
        if (await articles.FindVisibleAsync(id, cancel) is not { } article)
        {
            return NotFound();
        }

        if ((slug ?? "") != article.Slug || Request.Path.Value != Links.Article(id, article.Slug))
        {
            return RedirectPermanent(Reading.To(Links.Article(id, article.Slug)));
        }

        Article = article;
        Reactions = new ReactionBar(id, article.Reactions, OwnReaction.Find(Request));
        Frame = Frame with { CurrentChannelId = article.Path.Count > 0 ? article.Path[0].Id : null };
        Head = new PageHead(Reading.Show(article.Title, article.Script))
        {
            Description = Reading.Show(
                article.Summary.Length > 0 ? article.Summary : Excerpt.Of(PlainText.FromHtml(article.Body), DescriptionCharacters),
                article.Script),
            Path = Links.Article(id, article.Slug),
        };
        return Page();
    }
}
