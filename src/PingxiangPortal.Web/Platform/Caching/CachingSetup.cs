using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>The page cache, what tells it that a page is old, and who counts what it answers.</summary>
internal static class CachingSetup
{
    public static IServiceCollection AddPageCache(this IServiceCollection services, StaffCookie staff) => services
        .AddSingleton(staff)
        .AddSingleton<Generations>()
        .AddSingleton<Evictions>()
        .AddSingleton(new PageStore())
        .AddSingleton<SharedRenders>()
        .AddSingleton<PendingCounts>()
        .AddSingleton<ReadCounter>()
        .AddSingleton<PageCache>();
}
