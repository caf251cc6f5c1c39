namespace PingxiangPortal.Web.Features.Lists;

/// <summary>The lists of publishers, sources and tags.</summary>
internal static class ListsFeature
{
    public static IServiceCollection AddLists(this IServiceCollection services) => services
        .AddScoped<ListNameQueries>();
}
