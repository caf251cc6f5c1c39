using System.Buffers;
using AngleSharp.Css.Dom;
using Ganss.Xss;

namespace PingxiangPortal.Core.Text;

/// <summary>The one gate between markup from outside and a reader's page: what is not listed here does not survive.</summary>
public static class HtmlAllowList
{
    // Unwrapping an element can put a paragraph into a paragraph, which the next parse takes apart again.
    // Three rounds were enough for everything tried.
    private const int MaximumRounds = 6;

    // XML 1.0, section 2.2; the parser leaves no half of a pair.
    private static readonly SearchValues<char> Unreadable =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r']), '\uFFFE', '\uFFFF']);

    private static readonly HtmlSanitizer Sanitizer = CreateSanitizer();

    /// <summary>Keeps the allowed markup of a fragment and drops the rest.</summary>
    /// <param name="html">Any text, however broken.</param>
    /// <returns>
    /// Markup with the elements and attributes of <see cref="HtmlRules"/> only. Sanitising it again changes nothing.
    /// A tree that is too deep or too wide, or that never comes to rest, is answered as its text alone; markup that would keep the parser busy
    /// (<see cref="HtmlBounds"/>) as text with its tags showing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static SafeHtml Sanitize(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return HtmlBounds.Hold(html) ? AtRest(html) : SafeHtml.AlreadySanitized(HtmlTree.Encode(html));
    }

    private static SafeHtml AtRest(string html)
    {
        var before = html;
        for (var round = 0; round < MaximumRounds; round++)
        {
            var after = SanitizeOnce(before);
            if (after == before)
            {
                return SafeHtml.AlreadySanitized(after);
            }

            before = after;
        }

        return SafeHtml.AlreadySanitized(HtmlTree.Encode(HtmlTree.TextOf(before)));
    }

    private static string SanitizeOnce(string html)
    {
        using var document = HtmlTree.Parse(html);
        var body = document.Body!;
        if (HtmlTree.IsTooLarge(body))
        {
            return HtmlTree.Encode(WithoutUnreadable(HtmlTree.TextOf(body)));
        }

        HtmlRules.Apply(body);
        Sanitizer.SanitizeDom(document, body);
        return WithoutUnreadable(HtmlTree.Write(body));
    }

    /// <summary>Without what XML can't hold, numbered entities among it: a feed would be no document.</summary>
    private static string WithoutUnreadable(string html) =>
        html.AsSpan().ContainsAny(Unreadable) ? string.Concat(html.Where(sign => !Unreadable.Contains(sign))) : html;

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = HtmlRules.Tags.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = HtmlRules.Attributes.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<CssRuleType>(),
        })
        {
            KeepChildNodes = true,
        };
        return sanitizer;
    }
}
