using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PingxiangPortal.Tests.Support;

/// <summary>Finds things on a page as a reader names them: by role, label and text.</summary>
internal static partial class Html
{
    public static string Words(this INode node) => Space().Replace(node.TextContent, " ").Trim();

    public static IReadOnlyList<string> Words(this IEnumerable<INode> nodes) => [.. nodes.Select(Words)];

    /// <summary>The text of the page's main part, or of whatever else was answered.</summary>
    public static string Visible(Page page) => page.Document.QuerySelector("main") is { } main ? main.Words() : page.Text;

    public static IElement MainPart(this Page page) => One(page.Document, "main");

    public static string Title(this Page page) => One(page.Document, "h1").Words();

    public static IElement One(IParentNode root, string selector) => Assert.Single(root.QuerySelectorAll(selector));

    public static IElement Button(IParentNode root, string name) =>
        root.QuerySelectorAll("button").FirstOrDefault(button => NameOf(button) == name)
        ?? root.QuerySelectorAll("button").FirstOrDefault(button => NameOf(button).Contains(name, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No button {name} among {string.Join("、", root.QuerySelectorAll("button").Select(NameOf))}");

    public static IReadOnlyList<string> Buttons(this Page page) => [.. page.MainPart().QuerySelectorAll("button").Select(NameOf)];

    public static IElement Link(IParentNode root, string text) =>
        root.QuerySelectorAll("a[href]").FirstOrDefault(link => link.Words().Contains(text, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No link {text} among {string.Join("、", root.QuerySelectorAll("a[href]").Words())}");

    public static bool HasLink(this Page page, string text) =>
        page.Document.QuerySelectorAll("a[href]").Any(link => link.Words().Contains(text, StringComparison.Ordinal));

    /// <summary>A part of the page with a name: a section, an aside, a menu.</summary>
    public static IElement Region(this Page page, string name) =>
        page.Document.QuerySelectorAll("section, nav, aside, form").FirstOrDefault(region => NameOf(region) == name)
        ?? throw new InvalidOperationException($"No region {name} on {page.Address}:{Environment.NewLine}{Visible(page)}");

    public static bool HasRegion(this Page page, string name) =>
        page.Document.QuerySelectorAll("section, nav, aside, form").Any(region => NameOf(region) == name);

    /// <summary>The value of a field that a label names.</summary>
    public static string Field(this Page page, string label) => ValueOf(Control(page, label));

    public static IElement Control(this Page page, string label) =>
        page.Document.QuerySelectorAll("input, textarea, select").FirstOrDefault(control => LabelOf(control) == label)
        ?? throw new InvalidOperationException($"No field {label} on {page.Address}:{Environment.NewLine}{Visible(page)}");

    /// <summary>What stands beside a field as its error; empty without one.</summary>
    public static string ErrorOf(this Page page, string label) =>
        page.Document.GetElementById(Control(page, label).Id + "-error")?.Words() ?? "";

    public static IReadOnlyList<string> Alerts(this Page page) => page.Document.QuerySelectorAll("[role=alert]").Words();

    /// <summary>The one-line report of what was just done.</summary>
    public static string Done(this Page page) => string.Join(' ', page.Document.QuerySelectorAll(".note[role=status]").Words());

    public static string LabelOf(IElement control) =>
        (control.Id is { } id ? control.Owner!.QuerySelector($"label[for='{id}']") : null)?.Words()
        ?? control.Closest("label")?.Words()
        ?? control.GetAttribute("aria-label")
        ?? control.GetAttribute("name")
        ?? "";

    private static string NameOf(IElement element) =>
        element.GetAttribute("aria-label")
        ?? (element.GetAttribute("aria-labelledby") is { } id ? element.Owner!.GetElementById(id)?.Words() : null)
        ?? element.Words();

    private static string ValueOf(IElement control) => control switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement input => input.Value,
        _ => control.TextContent,
    };

    [GeneratedRegex(@"[\s　]+")]
    private static partial Regex Space();
}
