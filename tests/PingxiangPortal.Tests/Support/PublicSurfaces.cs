using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using PingxiangPortal.Tests.Architecture;

namespace PingxiangPortal.Tests.Support;

/// <summary>
/// Everything that somebody without an account can ask a portal for: every address that the program maps, with every
/// value that the small portal of a test has for its parts, in both scripts, and all that those pages link to.
/// </summary>
internal static class PublicSurfaces
{
    private const int Numbers = 12;

    /// <summary>What each address answered, by address.</summary>
    /// <param name="app">A portal with a few articles.</param>
    /// <param name="words">What is looked for wherever an address takes words.</param>
    public static async Task<IReadOnlyDictionary<string, string>> WalkAsync(PortalApp app, params string[] words)
    {
        using var stranger = new Browser(app);
        var found = new Dictionary<string, string>();
        var waiting = new Queue<string>(await BeginningsAsync(app, words));

        while (waiting.TryDequeue(out var path))
        {
            if (!found.ContainsKey(path))
            {
                var page = await stranger.OpenAsync(path);
                found[path] = page.Text;
                Links(page).ToList().ForEach(waiting.Enqueue);
            }
        }

        return found;
    }

    /// <summary>Fails for a part of an address that nobody said a value for: a new surface must be walked too.</summary>
    private static async Task<IEnumerable<string>> BeginningsAsync(PortalApp app, string[] words)
    {
        var open = (await EndpointList.OfAsync(app.Services))
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(endpoint => EndpointList.MethodsOf(endpoint).Contains(HttpMethods.Get));

        return
            from endpoint in open
            from path in Filled(app, endpoint)
            from prefix in new[] { "", "/hans" }
            from query in words.Select(word => $"?q={word}").Append("")
            select prefix + path + query;
    }

    private static IEnumerable<string> Filled(PortalApp app, RouteEndpoint endpoint)
    {
        IEnumerable<string> paths = [""];

        foreach (var segment in endpoint.RoutePattern.PathSegments)
        {
            var values = segment.Parts is [RoutePatternParameterPart part]
                ? Values(app, part.Name)
                : [string.Concat(segment.Parts.Cast<RoutePatternLiteralPart>().Select(literal => literal.Content))];
            paths = [.. from path in paths from value in values select value.Length > 0 ? $"{path}/{value}" : path];
        }

        return paths.Select(path => path.Length > 0 ? path : "/");
    }

    private static IReadOnlyList<string> Values(PortalApp app, string part) => part switch
    {
        "id" => [.. Enumerable.Range(1, Numbers).Select(number => number.ToString(CultureInfo.InvariantCulture))],
        "slug" => ["", "hidden-slug", .. Enumerable.Range(1, Numbers).Select(number => $"c{number}")],
        "name" => ["hidden-tag", "shown-tag"],
        "status" => ["404"],
        "year" => [app.Clock.UtcNow.ToString("yyyy", CultureInfo.InvariantCulture)],
        "month" => [app.Clock.UtcNow.ToString("MM", CultureInfo.InvariantCulture)],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Say here what values this part of an address has."),
    };

    private static IEnumerable<string> Links(Page page) => page.Document
        .QuerySelectorAll("a[href^='/'], link[href^='/'], form[action^='/']")
        .Select(link => (link.GetAttribute("href") ?? link.GetAttribute("action")!).Split('#')[0]); // one of the two selected it
}
