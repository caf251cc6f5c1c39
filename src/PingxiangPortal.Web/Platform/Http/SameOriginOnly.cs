using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>
/// Refuses writes that another site's page sends. On a reader's form this stands in place of a token, which
/// would keep pages from being shared; the metadata says that on purpose.
/// </summary>
internal sealed class SameOriginOnly
{
    /// <summary>Marks an endpoint whose writes rest on this check alone.</summary>
    public static SameOriginOnly Metadata { get; } = new();

    /// <summary>Every write is checked, those with a token too.</summary>
    public static Task RefuseCrossSite(HttpContext context, RequestDelegate next)
    {
        if (IsSafe(context.Request.Method) || Passes(context.Request) || Refusal.IsBeingShown(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin; with neither it is no
    /// browser's, and nobody's cookies came along unasked.
    /// </summary>
    public static bool Passes(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && !StringValues.IsNullOrEmpty(site))
        {
            return site == "same-origin" || site == "none";
        }

        return !request.Headers.TryGetValue(HeaderNames.Origin, out var origin)
            || origin == $"{request.Scheme}://{request.Host.Value}";
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
}
