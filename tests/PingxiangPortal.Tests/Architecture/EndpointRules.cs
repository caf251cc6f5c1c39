using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>What every endpoint must carry.</summary>
internal static class EndpointRules
{
    public static IReadOnlyList<string> WithoutRight(IEnumerable<RouteEndpoint> endpoints) =>
        Complain(
            endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null),
            "says neither who may use it nor that everyone may");

    public static IReadOnlyList<string> OpenStaffAddresses(IEnumerable<RouteEndpoint> endpoints, string policy) =>
        Complain(
            endpoints.Where(endpoint => IsBelow(endpoint.RoutePattern, "admin") && !Demands(endpoint, policy)),
            $"lies under /admin without the policy {policy}");

    /// <param name="endpoints">All endpoints.</param>
    /// <param name="isSameOriginOnly">Whether the metadata of an endpoint show the filter that refuses other sites' posts.</param>
    /// <param name="exceptions">Addresses that change nothing although they answer a POST, such as the error page.</param>
    public static IReadOnlyList<string> ForgeableWrites(
        IEnumerable<RouteEndpoint> endpoints, Func<EndpointMetadataCollection, bool> isSameOriginOnly, params string[] exceptions) =>
        Complain(
            Writing(endpoints, exceptions).Where(endpoint => !isSameOriginOnly(endpoint.Metadata) && !DemandsToken(endpoint)),
            "accepts writes with neither a form token nor the same-origin filter");

    public static IReadOnlyList<string> UnlimitedWrites(IEnumerable<RouteEndpoint> endpoints, params string[] exceptions) =>
        Complain(
            Writing(endpoints, exceptions).Where(endpoint => endpoint.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName is null),
            "accepts writes without a named rate limit");

    private static IEnumerable<RouteEndpoint> Writing(IEnumerable<RouteEndpoint> endpoints, string[] exceptions) =>
        endpoints.Where(endpoint => EndpointList.Writes(endpoint) && !exceptions.Contains(EndpointList.AddressOf(endpoint)));

    private static bool IsBelow(RoutePattern pattern, string folder) =>
        pattern.PathSegments.Any(segment =>
            segment.Parts is [RoutePatternLiteralPart literal] && literal.Content.Equals(folder, StringComparison.OrdinalIgnoreCase));

    private static bool Demands(RouteEndpoint endpoint, string policy) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        && endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(right => right.Policy == policy);

    // Razor Pages check the token unless a page asks them not to; minimal endpoints check it only where they say so.
    private static bool DemandsToken(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null
            ? endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation == true
            : endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null
                && endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation != false
                && !IgnoresToken(endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>());

    private static bool IgnoresToken(CompiledPageActionDescriptor? page) =>
        page?.FilterDescriptors.Any(item => item.Filter is IgnoreAntiforgeryTokenAttribute) == true;

    private static List<string> Complain(IEnumerable<RouteEndpoint> endpoints, string complaint) =>
        [.. endpoints.Select(endpoint => $"{EndpointList.AddressOf(endpoint)} {complaint}").Distinct()];
}
