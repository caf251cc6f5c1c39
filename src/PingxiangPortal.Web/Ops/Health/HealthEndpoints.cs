using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PingxiangPortal.Web.Ops.Health;

/// <summary>Whether the process lives, and whether it can serve: one word each.</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";
    private static readonly HttpMethodMetadata ReadOnly = new([HttpMethods.Get, HttpMethods.Head]);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseReady>(Ready, tags: [Ready]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous().WithMetadata(ReadOnly);
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous().WithMetadata(ReadOnly);
    }
}
