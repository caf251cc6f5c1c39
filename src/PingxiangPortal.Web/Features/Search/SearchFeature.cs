namespace PingxiangPortal.Web.Features.Search;

/// <summary>Search in titles, summaries and bodies.</summary>
internal static class SearchFeature
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddScoped<SearchQueries>();
}
