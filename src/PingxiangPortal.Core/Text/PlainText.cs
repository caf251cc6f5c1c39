using System.Text;
using AngleSharp.Dom;

namespace PingxiangPortal.Core.Text;

/// <summary>What a reader sees of an article, without its markup: for search, summaries and reading time.</summary>
public static class PlainText
{
    /// <summary>Takes the visible text out of an article.</summary>
    /// <param name="html">Sanitised HTML.</param>
    /// <returns>
    /// One line for each paragraph, heading, list item, table row and line break, without empty lines; cells of a row
    /// are parted by a space, white space is collapsed. Pictures leave nothing behind.
    /// </returns>
    public static string FromHtml(SafeHtml html)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var document = HtmlTree.Parse(html.Value);
        var text = new StringBuilder();
        foreach (var (node, _) in HtmlTree.Walk(document.Body!))
        {
            text.Append(Before(node)).Append(Words(node));
        }

        return Tidy(text);
    }

    // A block that ends is always followed by one that starts, by the end, or by text that belongs to its parent block.
    private static string Before(INode node)
    {
        var isAfterBlock = node.PreviousSibling is IElement previous && IsBlock(previous);
        return isAfterBlock || node is IElement element && IsBlock(element)
            ? "\n"
            : node is IElement { LocalName: "td" or "th" } ? " " : "";
    }

    private static string Words(INode node) => node switch
    {
        IText text when text.ParentElement?.Closest("pre") is not null => text.Data,
        IText text => text.Data.Replace('\n', ' '),
        _ => "",
    };

    private static bool IsBlock(IElement element) => element.LocalName is
        "p" or "br" or "hr" or "h2" or "h3" or "h4" or "pre" or "blockquote" or "ul" or "ol" or "li" or "table" or "tr" or "div";

    private static string Tidy(StringBuilder text)
    {
        var lines = text.ToString()
            .Split('\n')
            .Select(line => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }
}
