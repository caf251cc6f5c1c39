using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>
/// Runs the pipeline with a request that holds nothing of its sender but what the page's key names, and keeps the
/// answer from being sent.
/// </summary>
internal sealed class CapturedResponse : IDisposable
{
    /// <summary>Most pages fit in, and the room need not grow by doubling.</summary>
    private const int UsualBytes = 32 * 1024;

    private static readonly string[] KeptTypes = ["text/html", "application/rss+xml", "application/feed+json"];

    private readonly HttpContext context;
    private readonly PageKey key;
    private readonly MemoryStream bytes = new(UsualBytes);

    public CapturedResponse(HttpContext context, PageKey key)
    {
        this.context = context;
        this.key = key;
    }

    /// <summary>True for a page that may be kept; an error, a redirect or an answer with a cookie may not.</summary>
    public bool IsPage =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && context.Response.Headers.SetCookie.Count == 0
        && KeptTypes.Any(type => ContentType?.StartsWith(type, StringComparison.Ordinal) == true);

    /// <summary>HTML, or the format of a feed.</summary>
    public string? ContentType => context.Response.ContentType;

    /// <summary>What the page itself asked for.</summary>
    public StringValues Policy => context.Response.Headers.ContentSecurityPolicy;

    public async Task RunAsync(RequestDelegate next)
    {
        var request = context.Request;
        var sent = (request.Method, request.QueryString, request.Headers.Cookie, request.Headers.AcceptEncoding);
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(bytes));

        // A first reader who leaves must not fail the others.
        context.RequestAborted = CancellationToken.None;
        request.Method = HttpMethods.Get;
        request.Headers.AcceptEncoding = default; // packed here, once for every coding
        key.ApplyTo(request);

        try
        {
            await next(context);
            await context.Response.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
            (request.Method, request.QueryString, request.Headers.Cookie, request.Headers.AcceptEncoding) = sent;
        }
    }

    public byte[] ToArray() => bytes.ToArray();

    /// <summary>Sends what isn't kept.</summary>
    public async Task SendAsync()
    {
        bytes.Position = 0;

        if (bytes.Length > 0 && !HttpMethods.IsHead(context.Request.Method))
        {
            await bytes.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    public void Dispose() => bytes.Dispose();
}
