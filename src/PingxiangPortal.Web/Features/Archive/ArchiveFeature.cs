namespace PingxiangPortal.Web.Features.Archive;

/// <summary>All articles by month.</summary>
internal static class ArchiveFeature
{
    public static IServiceCollection AddArchive(this IServiceCollection services) => services
        .AddSingleton<ArchiveStatements>()
        .AddScoped<ArchiveQueries>();
}
