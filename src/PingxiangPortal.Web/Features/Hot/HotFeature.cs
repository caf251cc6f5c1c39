namespace PingxiangPortal.Web.Features.Hot;

/// <summary>What is read and reacted to most: counting, and the lists.</summary>
internal static class HotFeature
{
    public static IServiceCollection AddHot(this IServiceCollection services) => services
        .AddSingleton<HotStatements>()
        .AddSingleton<KeepCounts>()
        .AddSingleton<RefreshHotNow>()
        .AddScoped<HotQueries>()
        .AddHostedService<HotBeat>();
}
