using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text;

/// <summary>Finds the pictures of a Markdown text by reading it as the renderer does.</summary>
public static class MarkdownPictures
{
    /// <summary>Finds pictures.</summary>
    /// <param name="markdown">An article's source, up to <see cref="Articles.ArticleLimits.BodyLength"/> characters.</param>
    /// <returns>
    /// The pictures in order, one as often as it is used; none in code, and none in a text that readers get as plain
    /// paragraphs, see <see cref="ArticleHtml.Render"/>. Addresses that the sanitizer refuses are listed as well.
    /// </returns>
    public static IReadOnlyList<MarkdownPicture> In(string markdown) =>
        markdown.Contains("![", StringComparison.Ordinal) && MarkdownTree.Of(markdown) is { } document ? In(document) : [];

    internal static IReadOnlyList<MarkdownPicture> In(MarkdownDocument document) =>
    [
        .. document.Descendants<LinkInline>()
            .Where(link => link.IsImage)
            .Select(Picture)
            .OrderBy(picture => picture.Position),
    ];

    private static MarkdownPicture Picture(LinkInline link) =>
        new(link.Url ?? "", MarkdownTree.Words(link).Trim(), link.Title ?? "", link.Span.Start, link.Span.Length);
}
