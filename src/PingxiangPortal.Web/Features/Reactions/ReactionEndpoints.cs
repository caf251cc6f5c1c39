using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>React, and read an article's reactions.</summary>
internal static class ReactionEndpoints
{
    private const string Route = "/articles/{id:long}/reactions";
    private const string Field = "kind";
    private const string Anchor = "#reactions";
    private const string JsonType = "application/json; charset=utf-8";

    public static void MapReactions(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Route, [HttpMethods.Get, HttpMethods.Head], GetAsync)
            .AllowAnonymous()
            .WithMetadata(InBothScripts.Metadata);
        routes.MapPost(Route, PostAsync)
            .AllowAnonymous()
            .DisableAntiforgery()
            .WithMetadata(SameOriginOnly.Metadata, InBothScripts.Metadata)
            .RequireRateLimiting(RateLimits.Reactions);
    }

    private static async Task<IResult> PostAsync(
        long id,
        HttpContext context,
        SetReaction setReaction,
        ReaderCookie readers,
        OwnReactionCookie own,
        ScriptAddresses addresses,
        SiteClock clock,
        CancellationToken cancel)
    {
        if (!TryReadKind(context.Request, out var kind))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var known = readers.Find(context.Request);
        var reader = known ?? ReaderId.New(clock.UtcNow);

        try
        {
            if (await setReaction.ExecuteAsync(id, reader, kind, cancel) is not { } bar)
            {
                return Results.StatusCode(StatusCodes.Status404NotFound);
            }

            Remember(context.Response, readers, own, known is null ? reader : null, bar);
            return WantsJson(context.Request)
                ? Results.Text(ReactionAnswer.Json(bar), JsonType)
                : SeeOther(context.Response, addresses.PrefixOf(addresses.Of(context)) + Links.Article(id) + Anchor);
        }
        catch (StoreBusyException)
        {
            // No failure to log: there would be thousands a second.
            context.Response.Headers.RetryAfter = StoreBusyException.SecondsUntilFree;
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> GetAsync(
        long id,
        HttpContext context,
        ReactionQueries queries,
        ReaderCookie readers,
        CancellationToken cancel)
    {
        if (await queries.FindVisibleAsync(id, readers.Find(context.Request), cancel) is not { } bar)
        {
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }

        var body = ReactionAnswer.Json(bar);
        context.Response.Headers.CacheControl =
            context.Request.Headers.Cookie.Count == 0 ? "public, max-age=5" : "private, no-cache";
        context.Response.Headers.Vary = HeaderNames.Cookie;

        // The framework answers 304 by the tag, and HEAD without the body.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"");
        return Results.Bytes(body, JsonType, entityTag: tag);
    }

    /// <summary>Exactly one field with one of the five names, or empty to take back; anything else is a mistake.</summary>
    private static bool TryReadKind(HttpRequest request, out ReactionKind? kind)
    {
        kind = null;
        return request.HasFormContentType
            && request.Form[Field] is [{ } name]
            && (name.Length == 0 || ReactionKinds.TryParse(name, out kind));
    }

    private static void Remember(
        HttpResponse response,
        ReaderCookie readers,
        OwnReactionCookie own,
        ReaderId? newReader,
        ReactionBar bar)
    {
        if (newReader is { } reader)
        {
            readers.Set(response, reader);
        }

        own.Set(response, bar.ArticleId, bar.Mine);
        response.Headers.CacheControl = "private, no-store";
    }

    private static bool WantsJson(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    private static IResult SeeOther(HttpResponse response, string local)
    {
        response.Headers.Location = local;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
