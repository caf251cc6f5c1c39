using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The headers of every answer, errors and files included, as one readable list.</summary>
internal static class SecurityHeaders
{
    // Everything comes from this site; data-dependent looks are SVG attributes and classes, so no inline style is needed.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private static readonly (string Name, StringValues Value)[] All =
    [
        (HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>The policy of a page that shows players of other sites.</summary>
    /// <param name="origins">Where they come from, as <c>https://host</c>.</param>
    public static string PolicyWithFrames(IEnumerable<string> origins) => $"{ContentSecurityPolicy}; frame-src {string.Join(' ', origins)}";

    /// <summary>Writes them to an answer that nothing else will change.</summary>
    public static void SetAll(IHeaderDictionary headers)
    {
        foreach (var (name, value) in All)
        {
            headers[name] = value;
        }
    }

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // At the last moment, because the handler of failures clears what was set before.
        context.Response.OnStarting(Write, context);
        return next(context);
    }

    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;

        foreach (var (name, value) in All)
        {
            // A page may ask for more, as that of a secret in its address does.
            headers.TryAdd(name, value);
        }

        if (IsBareText(headers.ContentType))
        {
            headers.ContentType += "; charset=utf-8";
        }

        if (StringValues.IsNullOrEmpty(headers.CacheControl) || IsStaffPage(context))
        {
            WriteCaching(context, headers);
        }

        return Task.CompletedTask;
    }

    /// <summary>Static files come without the name of their encoding.</summary>
    private static bool IsBareText(string? type) => type is "text/css" or "text/javascript" or "text/html" or "text/plain" or "image/svg+xml";

    private static bool IsStaffPage(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true }
        && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;

    /// <summary>What staff see is kept nowhere; a reader's page depends on nothing but the reader's few cookies.</summary>
    private static void WriteCaching(HttpContext context, IHeaderDictionary headers)
    {
        var isStaff = context.User.Identity is { IsAuthenticated: true };
        var isShared = context.Request.Headers.Cookie.Count == 0 && context.Response.StatusCode == StatusCodes.Status200OK;
        headers.CacheControl = isStaff ? "private, no-store" : isShared ? "public, max-age=0, must-revalidate" : "private, no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}
