using PingxiangPortal.Core.Text.Videos;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Shows the players of the sites that an administrator allowed, and lets the page's policy know.</summary>
internal sealed class PlayVideos(SiteQueries site)
{
    public async Task<ArticleView> ExecuteAsync(ArticleView article, HttpResponse response, CancellationToken cancel)
    {
        var (body, origins) = VideoEmbeds.Apply(article.Body, article.Script, await site.GetVideosAsync(cancel));

        if (origins.Count > 0)
        {
            response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyWithFrames(origins);
        }

        return article with { Body = body };
    }
}
