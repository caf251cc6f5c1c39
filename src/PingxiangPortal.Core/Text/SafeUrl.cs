using System.Text;
using System.Text.RegularExpressions;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Text;

/// <summary>Decides which addresses an article may link to or show as its picture.</summary>
public static partial class SafeUrl
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    /// <summary>Checks where a link may lead.</summary>
    /// <param name="url">What stands in the link, entities already decoded; null is refused.</param>
    /// <returns>
    /// The address as browsers read it: without control, format and outer white space characters, and inner spaces as
    /// <c>%20</c>. Null when it is not <c>http://</c>, <c>https://</c>, <c>mailto:</c>, <c>/local</c> or <c>#place</c>,
    /// when it holds a backslash, starts with <c>//</c>, or is longer than <see cref="ArticleLimits.UrlLength"/>.
    /// </returns>
    /// <remarks>
    /// Browsers drop tabs and line ends inside an address, strip controls around it, and read <c>\</c> as <c>/</c>
    /// (WHATWG URL standard, section 4.4), so the test must see what they see.
    /// </remarks>
    public static string? Link(string? url)
    {
        var seen = AsBrowsersRead(url ?? "");
        if (seen.Length > ArticleLimits.UrlLength || seen.Contains('\\') || seen.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        return seen.StartsWith('/') || seen.StartsWith('#') || HasAllowedScheme(seen) ? seen : null;
    }

    /// <summary>Checks the address of a picture.</summary>
    /// <param name="url">What stands in <c>src</c>; null is refused.</param>
    /// <returns>The address when it is a file of this site's own media, otherwise null.</returns>
    public static string? OwnMedia(string? url) =>
        url is not null && url.Length <= ArticleLimits.UrlLength && MediaPath().IsMatch(url) ? url : null;

    /// <summary>Checks the files that a browser may choose a picture from.</summary>
    /// <param name="files">What stands in <c>srcset</c>; null is refused.</param>
    /// <returns>The list when each is a file of this site's own media with its width in pixels, otherwise null.</returns>
    public static string? OwnFiles(string? files) => files is not null && MediaFiles().IsMatch(files) ? files : null;

    /// <summary>Tells whether an allowed link leaves this site.</summary>
    /// <param name="link">An answer of <see cref="Link"/>.</param>
    /// <returns>True for every address with a host: the rules do not know the site's own name.</returns>
    public static bool IsExternal(string link) => link.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string AsBrowsersRead(string url)
    {
        var text = new StringBuilder(url.Length);
        foreach (var rune in url.Trim().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format))
            {
                text.Append(Rune.IsWhiteSpace(rune) ? "%20" : rune.ToString());
            }
        }

        return text.ToString();
    }

    private static bool HasAllowedScheme(string url) =>
        Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeMailto || parsed.Host.Length > 0);

    [GeneratedRegex(@"\A/media/(?:[A-Za-z0-9_-]+[./])*[A-Za-z0-9_-]+\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex MediaPath();

    [GeneratedRegex(@"\A/media/[0-9a-z-]+\.[a-z]+ [0-9]{1,5}w(?:, /media/[0-9a-z-]+\.[a-z]+ [0-9]{1,5}w){0,7}\z", RegexOptions.NonBacktracking)]
    private static partial Regex MediaFiles();
}
