using System.Buffers;
using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;

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
        await AnswerAsync(context, refusal, next);
    }

    /// <summary>Does the same for forms with files, behind the question who sends them.</summary>
    public static async Task RefuseFiles(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var isRead = TakesFiles(context) && request.HasFormContentType && !Refusal.IsBeingShown(context);
        await AnswerAsync(context, isRead ? await FilesRefusalAsync(request, context.RequestAborted) : null, next);
    }

    private static async Task AnswerAsync(HttpContext context, int? refusal, RequestDelegate next)
    {
        if (refusal is { } status)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            await next(context);
        }
    }

    private static bool TakesFiles(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is not null;

    private static async Task<int?> FilesRefusalAsync(HttpRequest request, CancellationToken cancel)
    {
        // Said at once, before any of it is read.
        if (request.ContentLength > BodyLimits.Pictures)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, TakesFilesAttribute.Limits));
        return await FormRefusalAsync(request, cancel);
    }

    private static async Task<int?> RefusalAsync(HttpRequest request, CancellationToken cancel)
    {
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget + request.QueryString.Value;

        if (!IsText(target))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (request.Headers.ContentEncoding.Count > 0 || !HasKnownCharset(request))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        return request.HasFormContentType && !TakesFiles(request.HttpContext) ? await FormRefusalAsync(request, cancel) : null;
    }

    private static bool HasKnownCharset(HttpRequest request) =>
        request.ContentType is null or MediaTypeNames.Application.FormUrlEncoded
        || request.GetTypedHeaders().ContentType is not { } type
        || !type.Charset.HasValue
        || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static async Task<int?> FormRefusalAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            var isText = await IsTextAsync(request, cancel);
            return isText && AreReadable(await request.ReadFormAsync(cancel)) ? null : StatusCodes.Status400BadRequest;
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

    /// <summary>
    /// Looks at the bytes of an urlencoded form before it is read: the framework would leave what is no UTF-8 as it
    /// came, percent signs and all. A multipart form isn't encoded, and its text may show a mistake of elsewhere.
    /// </summary>
    private static async Task<bool> IsTextAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) // it has a form, so it has a type
        {
            return true;
        }

        // Looked at whole and put back: the framework reads it once more. The server's limit on bodies holds.
        var body = request.BodyReader;
        var read = await body.ReadAsync(cancel);

        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync(cancel);
        }

        var isText = IsText(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray());
        body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        return isText;
    }

    /// <summary>True when an address, decoded, is UTF-8 without NUL.</summary>
    public static bool IsText(string encoded) => IsText(Encoding.UTF8.GetBytes(encoded));

    /// <summary>The same for the bytes of a form.</summary>
    private static bool IsText(ReadOnlySpan<byte> encoded)
    {
        var bytes = encoded.Contains((byte)'%') ? WebUtility.UrlDecodeToBytes(encoded.ToArray(), 0, encoded.Length) : encoded;
        return Utf8.IsValid(bytes) && !bytes.Contains((byte)0);
    }

    /// <summary>No NUL anywhere, and no name with a bracket that isn't closed: those break the framework's own readers.</summary>
    private static bool AreReadable(IFormCollection form)
    {
        foreach (var (name, values) in form)
        {
            if (HasNul(name) || name.AsSpan().Count('[') != name.AsSpan().Count(']'))
            {
                return false;
            }

            foreach (var value in values)
            {
                if (HasNul(value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
