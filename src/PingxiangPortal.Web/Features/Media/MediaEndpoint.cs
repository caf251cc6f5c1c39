using Microsoft.Net.Http.Headers;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>
/// Sends pictures to everyone. It answers before anybody asks who wants them: what is kept for a year must not carry
/// a renewed cookie.
/// </summary>
internal static class MediaEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMedia(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(Links.Media("{name}"), Methods, Send).AllowAnonymous().ShortCircuit();

    private static IResult Send(HttpContext context, PictureFiles files, string name)
    {
        var headers = context.Response.Headers;
        SecurityHeaders.SetAll(headers);

        if (ScriptAddresses.IsPrefixed(context) || files.Find(name) is not { } path)
        {
            headers.CacheControl = "public, max-age=0, must-revalidate";
            return Results.NotFound();
        }

        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "public, max-age=31536000, immutable";
        // A file never changes under its name, so the name tells whether it is the same.
        return Results.File(path, RenditionName.MediaType(name), entityTag: new EntityTagHeaderValue($"\"{name}\""), enableRangeProcessing: true);
    }
}
