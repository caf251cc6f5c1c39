using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace PingxiangPortal.Core.Text;

/// <summary>Reads markup into a tree and walks it without recursion, so that no input can exhaust the stack.</summary>
internal static class HtmlTree
{
    // Markdown of 64 levels makes two elements a level (list and item), and a few for a table.
    private const int MaximumDepth = 256;

    // Sanitising and writing take quadratic time in the children of one element: 12,000 take about a second.
    private const int MaximumChildren = 12_000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument("<!doctype html><body>" + html);

    /// <summary>The markup of what stands in the body; the one way in which HTML is written, so that it reads as it was.</summary>
    public static string Write(IElement body) => body.ChildNodes.ToHtml(HtmlFormatter.Instance);

    public static bool IsTooLarge(INode root) =>
        root.ChildNodes.Length > MaximumChildren
        || Walk(root).Any(step => step.Depth > MaximumDepth || step.Node.ChildNodes.Length > MaximumChildren);

    public static string TextOf(INode root)
    {
        var text = new StringBuilder();
        foreach (var (node, _) in Walk(root))
        {
            if (node is IText words && node.Parent is not IHtmlScriptElement and not IHtmlStyleElement)
            {
                text.Append(words.Data);
            }
        }

        return text.ToString();
    }

    public static string TextOf(string html)
    {
        using var document = Parse(html);
        return TextOf(document.Body!);
    }

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Every node below the root, parents before children.</summary>
    /// <remarks>Goes by index: AngleSharp finds a next sibling by searching the parent's list from its start.</remarks>
    public static IEnumerable<(INode Node, int Depth)> Walk(INode root)
    {
        var path = new Stack<(INodeList Children, int Next)>();
        path.Push((root.ChildNodes, 0));
        while (path.TryPop(out var level))
        {
            if (level.Next == level.Children.Length)
            {
                continue;
            }

            var node = level.Children[level.Next];
            path.Push((level.Children, level.Next + 1));
            yield return (node, path.Count);
            path.Push((node.ChildNodes, 0));
        }
    }
}
