using Markdig.Syntax;
using PingxiangPortal.Core.Compare;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Core.Articles.Quality;

/// <summary>The body of a draft, read once for all checks.</summary>
internal sealed class QualityBody
{
    private const int LongestLabel = 20;

    private readonly MarkdownParagraphs paragraphs;

    public QualityBody(string markdown)
    {
        Markdown = markdown;
        var tree = MarkdownTree.Of(markdown);
        IsReadable = tree is not null;
        Tree = tree ?? [];
        paragraphs = new MarkdownParagraphs(markdown);
    }

    public static QualityCheck Unreadable { get; } = new(
        QualityKind.Markup,
        QualitySeverity.Warning,
        "正文的標記太多太深，讀者會看到沒有排版的原文。",
        [new QualityPlace(QualityField.Body, 0, 0, 0, "")]);

    public string Markdown { get; }

    public MarkdownDocument Tree { get; }

    public bool IsReadable { get; }

    public static QualityCheck Fine(QualityKind kind, string words) => new(kind, QualitySeverity.Fine, words, []);

    /// <summary>One check's answer from what it found, of which only the first places are named.</summary>
    public static QualityCheck Warning(QualityKind kind, string words, IEnumerable<QualityPlace> places) =>
        new(kind, QualitySeverity.Warning, words, [.. places.Take(QualityChecks.MostPlaces)]);

    public QualityPlace Place(int position, int length, string label) =>
        new(QualityField.Body, position, length, paragraphs.NumberAt(position), Excerpt.Of(label, LongestLabel));

    public QualityPlace Place(MarkdownObject part, string label) => Place(part.Span.Start, part.Span.Length, label);
}
