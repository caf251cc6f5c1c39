using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using PingxiangPortal.Core.Text.Pictures;

namespace PingxiangPortal.Core.Text;

/// <summary>Which elements an article may hold, and which values each of their attributes may have.</summary>
internal static class HtmlRules
{
    private static readonly string[] Plain =
    [
        "p", "br", "hr", "h2", "h3", "h4", "strong", "em", "del", "code", "blockquote", "figure", "figcaption", "ul", "li", "table", "thead", "tbody", "tr",
    ];

    private static readonly FrozenDictionary<string, string[]> AttributesOf = new Dictionary<string, string[]>(
        Plain.Select(tag => KeyValuePair.Create(tag, Array.Empty<string>())))
    {
        ["a"] = ["href", "rel"],
        ["div"] = ["class", "tabindex", "role", "aria-label"],
        ["img"] = ["src", "alt", "width", "height", "srcset", "sizes", "loading", "decoding"],
        ["ol"] = ["start"],
        ["pre"] = ["tabindex"],
        ["span"] = ["class"],
        ["td"] = ["class"],
        ["th"] = ["scope", "class"],
    }.ToFrozenDictionary();

    // What stands inside these is no text for readers, or is read by other rules than the rest of the page.
    private static readonly FrozenSet<string> Unreadable = FrozenSet.Create(
        "script", "style", "template", "noscript", "iframe", "frame", "frameset", "noframes", "noembed", "object", "embed",
        "applet", "svg", "math", "xmp", "plaintext", "listing", "textarea", "select", "title", "audio", "video", "canvas");

    public static IEnumerable<string> Tags => AttributesOf.Keys;

    public static IEnumerable<string> Attributes => AttributesOf.Values.SelectMany(names => names).Distinct();

    public static void Apply(IElement body)
    {
        foreach (var element in Elements(body).Where(element => Unreadable.Contains(element.LocalName)))
        {
            element.Remove();
        }

        foreach (var element in Elements(body).Where(element => AttributesOf.ContainsKey(element.LocalName)))
        {
            KeepAllowedAttributes(element);
            SettleLink(element);
            SettleSpan(element);
        }
    }

    private static List<IElement> Elements(IElement body) =>
        HtmlTree.Walk(body).Select(step => step.Node).OfType<IElement>().ToList();

    private static void KeepAllowedAttributes(IElement element)
    {
        if (element.LocalName == "img" && SafeUrl.OwnMedia(element.GetAttribute("src")) is null)
        {
            ReplaceImage(element);
            return;
        }

        foreach (var attribute in element.Attributes.ToList())
        {
            var isListed = attribute.NamespaceUri is null && AttributesOf[element.LocalName].Contains(attribute.Name);
            if (isListed && Allowed(attribute) is { } value)
            {
                attribute.Value = value;
            }
            else
            {
                element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
            }
        }
    }

    private static string? Allowed(IAttr attribute) => attribute.Name switch
    {
        "href" => SafeUrl.Link(attribute.Value),
        "src" => SafeUrl.OwnMedia(attribute.Value),
        "alt" => attribute.Value,
        "srcset" => SafeUrl.OwnFiles(attribute.Value),
        "sizes" => OneOf(attribute.Value, PictureShaping.Sizes),
        "loading" => OneOf(attribute.Value, "lazy"),
        "decoding" => OneOf(attribute.Value, "async"),
        "width" or "height" => WholeNumber(attribute.Value, 1, 20_000),
        "start" => WholeNumber(attribute.Value, 0, 999_999_999),
        "tabindex" => OneOf(attribute.Value, "0"),
        "role" => OneOf(attribute.Value, "region"),
        "scope" => OneOf(attribute.Value, "col", "row"),
        "class" when attribute.OwnerElement is { LocalName: "span" } => OneOf(attribute.Value, "no-convert"),
        "class" => OneOf(attribute.Value, "table-scroll", "gallery", "align-right", "align-center"),
        "aria-label" => OneOf(attribute.Value, "表格"),
        _ => null,
    };

    private static string? OneOf(string value, params string[] allowed) => allowed.Contains(value) ? value : null;

    private static string? WholeNumber(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    // A page asks no other server for anything, so a picture from elsewhere becomes a link to it.
    private static void ReplaceImage(IElement image)
    {
        var words = image.GetAttribute("alt")?.Trim() ?? "";
        if (words.Length > 0 && image.Parent is not null)
        {
            image.Before(LinkOrText(image, words));
        }

        image.Remove();
    }

    private static INode LinkOrText(IElement image, string words)
    {
        var text = image.Owner!.CreateTextNode(words);
        if (SafeUrl.Link(image.GetAttribute("src")) is not { } url || image.Closest("a") is not null)
        {
            return text;
        }

        var link = image.Owner.CreateElement("a");
        link.SetAttribute("href", url);
        link.AppendChild(text);
        SettleLink(link);
        return link;
    }

    private static void SettleLink(IElement element)
    {
        if (element.LocalName != "a")
        {
            return;
        }

        if (element.GetAttribute("href") is not { } url)
        {
            element.Replace([.. element.ChildNodes]);
        }
        else if (SafeUrl.IsExternal(url))
        {
            element.SetAttribute("rel", "nofollow noopener ugc");
        }
    }

    private static void SettleSpan(IElement element)
    {
        if (element.LocalName == "span" && !element.HasAttribute("class"))
        {
            element.Replace([.. element.ChildNodes]);
        }
    }
}
