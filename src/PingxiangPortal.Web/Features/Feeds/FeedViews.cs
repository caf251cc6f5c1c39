using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>Puts a feed together.</summary>
internal sealed class FeedViews(FeedQueries feeds, SiteQueries site)
{
    public async Task<FeedView> GetAsync(HttpContext context, CategoryNode? category, CancellationToken cancel)
    {
        var words = await site.GetWordsAsync(cancel);
        var reading = (await site.GetReadingsAsync(cancel)).Of(context);
        return new FeedView(reading, words.Name, words.Tagline, category, await feeds.ListAsync(category?.Id, cancel));
    }
}
