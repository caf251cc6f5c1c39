using AngleSharp.Dom;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>What an HTML element means for the text in it.</summary>
/// <param name="Block">The element whose line the text stands on.</param>
/// <param name="IsKept">Whether the text stays as it is.</param>
internal readonly record struct HtmlPlace(IElement Block, bool IsKept)
{
    /// <summary>The place inside an element that stands here.</summary>
    public HtmlPlace Inside(IElement element) =>
        new(IsInline(element) ? Block : element, IsKept || IsVerbatim(element) || IsNotForConversion(element));

    /// <summary>Whether an element and its attributes are to stay as they are, by its class or its language.</summary>
    public static bool IsNotForConversion(IElement element) =>
        element.ClassList.Contains("no-convert") || element.GetAttribute("lang") is { } language && !IsChinese(language);

    private static bool IsVerbatim(IElement element) => element.LocalName is
        "code" or "pre" or "kbd" or "samp" or "var" or "script" or "style" or "textarea";

    private static bool IsInline(IElement element) => element.LocalName is
        "a" or "abbr" or "b" or "cite" or "del" or "em" or "i" or "ins" or "mark" or "q" or "s" or "small" or "span" or "strong" or "u";

    private static bool IsChinese(string language) =>
        language.Equals("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
}
