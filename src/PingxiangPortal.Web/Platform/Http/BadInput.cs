using System.Net;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>
/// Reads the form before anyone else does, so that what can't be read is answered as the client's mistake:
/// the framework's parsers would throw somewhere inside a page.
/// </summary>
internal static class BadInput
{
    public static async Task Refuse(HttpContext context, RequestDelegate next)
    {
        var refusal = Refusal.IsBeingShown(context) ? null : await RefusalAsync(context.Request, context.RequestAborted);

        if (refusal is { } status)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            await next(context);
        }
    }

    private static async Task<int?> RefusalAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!IsText(request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (request.Headers.ContentEncoding.Count > 0 || !HasKnownCharset(request))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        return request.HasFormContentType ? await FormRefusalAsync(request, cancel) : null;
    }

    private static bool HasKnownCharset(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is not { } type
        || !type.Charset.HasValue
        || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static async Task<int?> FormRefusalAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            var form = await request.ReadFormAsync(cancel);
            var isBroken = form.Any(request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? HasNul : HasBrokenText);
            return isBroken || form.Keys.Any(HasBracket) ? StatusCodes.Status400BadRequest : null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or FormatException
            or ArgumentException or NotSupportedException)
        {
            // The framework throws all of these for broken forms; a form past its limits is one of them.
            var isTooLarge = request.ContentLength > request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
            return isTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>True for an address whose bytes, decoded, are UTF-8 without NUL.</summary>
    private static bool IsText(string? target)
    {
        if (target is null || !target.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        var bytes = WebUtility.UrlDecodeToBytes(Encoding.UTF8.GetBytes(target), 0, Encoding.UTF8.GetByteCount(target));
        return Utf8.IsValid(bytes) && !bytes.Contains((byte)0);
    }

    /// <summary>
    /// NUL, or the sign that decoding leaves where bytes were no UTF-8. An article's text, sent as multipart, may
    /// have come with that sign from elsewhere; it is not refused for it.
    /// </summary>
    private static bool HasBrokenText(KeyValuePair<string, StringValues> field) =>
        HasNul(field) || field.Value.Append(field.Key).Any(text => text?.Contains('\uFFFD', StringComparison.Ordinal) == true);

    private static bool HasNul(KeyValuePair<string, StringValues> field) =>
        field.Value.Append(field.Key).Any(text => text?.Contains('\0', StringComparison.Ordinal) == true);

    /// <summary>No form of this site has such a name, and unbalanced ones break the framework's own readers.</summary>
    private static bool HasBracket(string name) => name.AsSpan().ContainsAny('[', ']');
}
