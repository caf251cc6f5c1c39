using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace PingxiangPortal.Web.Platform.Counting;

/// <summary>Tells programs from people by what they say of themselves; one that pretends to be a browser is not found.</summary>
/// <remarks>
/// Browsers say "Mozilla/" or "Opera/" first, the built-in ones of WeChat, Weibo and QQ too; libraries, feed readers
/// and command lines say their own name. Search engines say "Mozilla/" and then one of a few words, or an address to
/// look them up at. The libraries that know thousands of names try them one by one, which costs more than a page.
/// </remarks>
internal static class Programs
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "bot", // most search engines
            "spider", // those of Baidu, Sogou, 360 and ByteDance
            "crawl",
            "slurp", // Yahoo
            "http", // an address in brackets, where people may read about the program
            "headless", // a browser that a program steers
            "phantomjs",
            "preview", // of a link in a chat
            "lighthouse", // Google's measurements of pages
            "pagespeed",
            "monitor",
            "pingdom",
            "feed",
            "fetch",
            "scrap",
            "archive",
            "python",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the User-Agent is a program's, or missing.</summary>
    public static bool Sent(StringValues userAgent)
    {
        var said = (userAgent.Count == 1 ? userAgent[0] : null).AsSpan();
        return !SaysBrowser(said) || NamesProgram(said);
    }

    private static bool SaysBrowser(ReadOnlySpan<char> said) =>
        said.StartsWith("Mozilla/", StringComparison.Ordinal) || said.StartsWith("Opera/", StringComparison.Ordinal);

    private static bool NamesProgram(ReadOnlySpan<char> said)
    {
        var at = said.IndexOfAny(Words);

        // Cubot makes telephones, which say so.
        while (at >= 2 && said[(at - 2)..].StartsWith("cubot", StringComparison.OrdinalIgnoreCase))
        {
            said = said[(at + 1)..];
            at = said.IndexOfAny(Words);
        }

        return at >= 0;
    }
}
