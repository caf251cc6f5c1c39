using System.Text.Json;
using AngleSharp.Dom;

namespace PingxiangPortal.Tests.Support;

/// <summary>Looks for anything on a page that a browser would run, load from elsewhere or send elsewhere.</summary>
internal static class Danger
{
    private static readonly string[] Forbidden =
        ["iframe", "object", "embed", "applet", "base", "frame", "frameset", "math", "style", "template", "portal", "marquee", "meta[http-equiv]", "svg script", "svg foreignObject", "svg animate", "svg set"];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "srcset", "ping", "xlink:href", "background", "manifest", "cite"];

    public static IReadOnlyList<string> Of(Page page) =>
    [
        .. page.Document.QuerySelectorAll(string.Join(',', Forbidden)).Select(element => $"{page.Address} has <{element.LocalName}>"),
        .. page.Document.QuerySelectorAll("script")
            .Where(script => !IsData(script))
            .Where(script => !IsOwn(script.GetAttribute("src")) || script.TextContent.Trim().Length > 0)
            .Select(script => $"{page.Address} has the script {script.OuterHtml}"),
        .. page.Document.All.SelectMany(element => element.Attributes.Select(attribute => (element, attribute)))
            .Where(each => IsDangerous(each.attribute))
            .Select(each => $"{page.Address} has {each.attribute.Name}={each.attribute.Value} on <{each.element.LocalName}>"),
    ];

    private static bool IsOwn(string? script) =>
        script is not null && (script.StartsWith("/js/", StringComparison.Ordinal) || script.StartsWith("/editor/", StringComparison.Ordinal));

    /// <summary>A whole block of data, which no browser runs; a text that broke out of it would leave half of one.</summary>
    private static bool IsData(IElement script)
    {
        if (script.GetAttribute("type") != "application/ld+json" || script.HasAttribute("src"))
        {
            return false;
        }

        try
        {
            using var data = JsonDocument.Parse(script.TextContent);
            return data.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsDangerous(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name is "style" or "srcdoc"
        || (Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value));

    private static bool IsHarmless(string address) =>
        address.Length == 0
        || (address[0] is '/' or '#' or '?' && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal))
        || address.StartsWith("http://", StringComparison.Ordinal)
        || address.StartsWith("https://", StringComparison.Ordinal)
        || address.StartsWith("mailto:", StringComparison.Ordinal);
}
