namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The page cache and what tells it that a page is old.</summary>
internal static class CachingSetup
{
    public static IServiceCollection AddPageCache(this IServiceCollection services, StaffCookie staff) => services
        .AddSingleton(staff)
        .AddSingleton<Generations>()
        .AddSingleton<Evictions>()
        .AddSingleton(new PageStore())
        .AddSingleton<SharedRenders>()
        .AddSingleton<PageCache>();
}
