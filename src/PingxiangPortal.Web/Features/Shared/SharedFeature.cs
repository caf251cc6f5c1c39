namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What surrounds every page.</summary>
internal static class SharedFeature
{
    public static IServiceCollection AddShared(this IServiceCollection services) => services
        .AddSingleton<LastKnown>()
        .AddSingleton<HotNow>()
        .AddScoped<SiteQueries>()
        .AddScoped<LayoutChange>();
}
