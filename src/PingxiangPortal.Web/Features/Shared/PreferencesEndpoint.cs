using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>Keeps a reader's choice of theme and text size in plain cookies, and goes back to where the reader was.</summary>
internal static class PreferencesEndpoint
{
    public static void MapPreferences(this IEndpointRouteBuilder routes) => routes
        .MapPost(Links.Preferences, Post)
        .AllowAnonymous()
        .DisableAntiforgery()
        .WithMetadata(SameOriginOnly.Metadata)
        .RequireRateLimiting(RateLimits.Preferences);

    private static IResult Post(HttpContext context, SiteAddress site)
    {
        if (!context.Request.HasFormContentType
            || !TryKeep(context, site, Preferences.ThemeCookie, Preferences.Themes)
            || !TryKeep(context, site, Preferences.SizeCookie, Preferences.Sizes))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        context.Response.Headers.Location = LocalPath.OrElse(context.Request.Form["return"], Links.FrontPage);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>False for a value that is none of the set; a choice that wasn't posted stays as it is.</summary>
    private static bool TryKeep(HttpContext context, SiteAddress site, string name, IReadOnlyList<string> set)
    {
        var posted = context.Request.Form[name];

        if (posted.Count == 0)
        {
            return true;
        }

        if (posted is not [{ } value] || Preferences.Known(value, set) is null)
        {
            return false;
        }

        context.Response.Cookies.Append(name, value, site.Cookie());
        return true;
    }
}
