namespace PingxiangPortal.Web.Features.Import;

/// <summary>Seed documents become articles.</summary>
internal static class ImportFeature
{
    public static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddScoped<ImportSeed>()
        .AddScoped<ImportSeeds>();
}
