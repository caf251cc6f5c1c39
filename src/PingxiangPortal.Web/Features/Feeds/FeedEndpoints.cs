using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>The addresses of feeds, in both scripts; kept like pages until an article changes.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("").AllowAnonymous().WithMetadata(InBothScripts.Metadata, new CachedPageAttribute(CachedPage.Feed));
        feeds.MapMethods(Links.Feed(), Methods, RssAsync);
        feeds.MapMethods(Links.JsonFeed, Methods, JsonAsync);
        feeds.MapMethods(Links.Feed("{slug}"), Methods, OfCategoryAsync);
    }

    private static async Task<IResult> RssAsync(HttpContext context, FeedViews feeds, SiteClock clock, CancellationToken cancel) =>
        Results.Bytes(new RssFeed(await feeds.GetAsync(context, category: null, cancel), clock).Write(), RssFeed.ContentType);

    private static async Task<IResult> JsonAsync(HttpContext context, FeedViews feeds, SiteClock clock, CancellationToken cancel) =>
        Results.Bytes(new JsonFeed(await feeds.GetAsync(context, category: null, cancel), clock).Write(), JsonFeed.ContentType);

    private static async Task<IResult> OfCategoryAsync(
        string slug,
        HttpContext context,
        CategoryQueries categories,
        FeedViews feeds,
        SiteClock clock,
        CancellationToken cancel)
    {
        var typed = slug.ToLowerInvariant();
        var category = await categories.FindBySlugAsync(typed, cancel) ?? await categories.FindByOldSlugAsync(typed, cancel);

        if (category is null)
        {
            return Results.NotFound();
        }

        var feed = await feeds.GetAsync(context, category, cancel);
        return context.Request.Path.Value == Links.Feed(category.Slug)
            ? Results.Bytes(new RssFeed(feed, clock).Write(), RssFeed.ContentType)
            : Results.Redirect(feed.Reading.To(Links.Feed(category.Slug)), permanent: true);
    }
}
