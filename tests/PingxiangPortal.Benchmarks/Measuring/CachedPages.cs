using System.Text;
using Microsoft.AspNetCore.Http;
using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>Pages that were asked for before, in every coding, with a reader's cookie, and by what the reader has already.</summary>
internal static class CachedPages
{
    public static async Task<IReadOnlyList<Scenario>> OfAsync(ServerProcess portal, Pages pages)
    {
        var requests = portal.Requests;
        var scenarios = new List<Scenario>();

        foreach (var (name, page) in (IEnumerable<(string, string)>)[("article", pages.Article), ("category", pages.Category), ("front page", Pages.Front)])
        {
            scenarios.Add(Scenario.Same($"{name}, plain", page, null, requests.Get(page)));
            scenarios.Add(Scenario.Same($"{name}, gzip", page, PageBytes.Gzip, requests.Get(page, PageBytes.Gzip)));
            scenarios.Add(Scenario.Same($"{name}, br", page, PageBytes.BrowserAsks, requests.Get(page, PageBytes.BrowserAsks)));

            if (page == pages.Article)
            {
                scenarios.Add(Scenario.Same($"{name}, br, own reaction", page, PageBytes.BrowserAsks, requests.Get(page, PageBytes.BrowserAsks, "mine=flower")));
            }

            if (await TagAsync(portal, requests.Get(page, PageBytes.BrowserAsks)) is { } tag)
            {
                var again = requests.Get(page, PageBytes.BrowserAsks, more: $"If-None-Match: {tag}\r\n");
                scenarios.Add(Scenario.Same($"{name}, br, 304", page, PageBytes.BrowserAsks, again) with { Wished = StatusCodes.Status304NotModified });
            }
        }

        return scenarios;
    }

    /// <summary>The page's ETag; null if it has none.</summary>
    private static async Task<string?> TagAsync(ServerProcess portal, byte[] request)
    {
        using var line = new KeepAlive(portal.Endpoint);
        await line.AskAsync(request);
        return Encoding.ASCII.GetString(line.Head)
            .Split("\r\n")
            .Where(header => header.StartsWith("ETag: ", StringComparison.OrdinalIgnoreCase))
            .Select(header => header["ETag: ".Length..])
            .FirstOrDefault();
    }
}
