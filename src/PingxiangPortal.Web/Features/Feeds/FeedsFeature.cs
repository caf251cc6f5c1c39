namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>What feed readers subscribe to: everything new, and everything new in a category, with whole texts.</summary>
internal static class FeedsFeature
{
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddScoped<FeedQueries>()
        .AddScoped<FeedViews>();
}
