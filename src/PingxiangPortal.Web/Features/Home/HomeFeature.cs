namespace PingxiangPortal.Web.Features.Home;

/// <summary>The front page.</summary>
internal static class HomeFeature
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services.AddScoped<FrontPageQueries>();
}
