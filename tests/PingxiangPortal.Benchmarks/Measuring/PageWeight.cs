using System.Globalization;
using System.Text.RegularExpressions;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>What a first visit of a page brings over the wire, compressed.</summary>
internal static partial class PageWeight
{
    public static async Task<string> OfAsync(Uri page)
    {
        using var http = new HttpClient();
        var (html, text) = await LoadAsync(http, page);
        var parts = new Dictionary<Uri, int>();
        var open = new Queue<Uri>(PartsOf(page, text, InHtml()));

        while (open.TryDequeue(out var part))
        {
            if (!parts.ContainsKey(part))
            {
                (parts[part], var inside) = await LoadAsync(http, part);

                // Modules bring others along.
                if (part.AbsolutePath.EndsWith(".js", StringComparison.Ordinal))
                {
                    PartsOf(part, inside, InModule()).ToList().ForEach(open.Enqueue);
                }
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{page.AbsolutePath}: HTML {html:N0} B, with styles, scripts and icons {html + parts.Values.Sum():N0} B in {parts.Count + 1} requests");
    }

    private static IEnumerable<Uri> PartsOf(Uri page, string text, Regex names) =>
        names.Matches(text).Select(match => new Uri(page, match.Groups[1].Value)).Where(part => part.Authority == page.Authority);

    /// <summary>Bytes as a browser gets them; the text is asked for once more, without a coding.</summary>
    private static async Task<(int Bytes, string Text)> LoadAsync(HttpClient http, Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", PageBytes.BrowserAsks);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return ((await answer.Content.ReadAsByteArrayAsync()).Length, await http.GetStringAsync(address));
    }

    [GeneratedRegex("(?:href|src)=\"([^\"#]+\\.(?:css|js|svg|png|ico|webp|jpg|woff2)(?:\\?[^\"#]*)?)[\"#]")]
    private static partial Regex InHtml();

    [GeneratedRegex("(?:from|import)\\s*[\"']([./][^\"']+)[\"']")]
    private static partial Regex InModule();
}
