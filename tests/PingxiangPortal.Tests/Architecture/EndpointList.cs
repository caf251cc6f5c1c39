using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>All endpoints of an app with everything that they carry, and how they read on paper.</summary>
internal static class EndpointList
{
    private const string AnyMethod = "ANY";

    /// <summary>Pages are compiled first: until then an endpoint does not carry what its page model says on itself.</summary>
    public static async Task<IReadOnlyList<RouteEndpoint>> OfAsync(IServiceProvider services)
    {
        var loader = services.GetService<PageLoader>();
        var endpoints = services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        var compiled = new List<RouteEndpoint>();
        foreach (var endpoint in endpoints)
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            compiled.Add(page is null || loader is null ? endpoint : await CompileAsync(loader, page, endpoint));
        }

        return compiled;
    }

    /// <summary>One line an endpoint: methods, address, who may. Static files are left out, their names change with their content.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<RouteEndpoint> endpoints) =>
    [
        .. endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => $"{AddressOf(endpoint)}  {string.Join(',', MethodsOf(endpoint))}  {RightOf(endpoint)}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static string AddressOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    public static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint)
    {
        var page = endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>();
        var methods = page is null
            ? endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods
            : [.. page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Distinct()];
        return methods is { Count: > 0 } ? [.. methods.Order(StringComparer.Ordinal)] : [AnyMethod];
    }

    public static bool Writes(RouteEndpoint endpoint) =>
        MethodsOf(endpoint).Any(method => method == AnyMethod || !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method)));

    private static async Task<RouteEndpoint> CompileAsync(PageLoader loader, PageActionDescriptor page, RouteEndpoint endpoint)
    {
        var compiled = await loader.LoadAsync(page, endpoint.Metadata);
        var metadata = compiled.Endpoint?.Metadata ?? endpoint.Metadata;
        return new RouteEndpoint(endpoint.RequestDelegate!, endpoint.RoutePattern, endpoint.Order, metadata, endpoint.DisplayName);
    }

    private static string RightOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return "everyone";
        }

        var rights = endpoint.Metadata
            .GetOrderedMetadata<IAuthorizeData>()
            .SelectMany(right => new[] { right.Policy, right.Roles is null ? null : $"roles {right.Roles}" })
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);
        var text = string.Join(" + ", rights);
        return text.Length > 0 ? text : endpoint.Metadata.GetMetadata<IAuthorizeData>() is null ? "nobody said" : "signed in";
    }
}
