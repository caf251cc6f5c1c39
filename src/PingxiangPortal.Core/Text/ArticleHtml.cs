using PingxiangPortal.Core.Text.Pictures;

namespace PingxiangPortal.Core.Text;

/// <summary>Turns the Markdown that a publisher writes into the HTML that readers get.</summary>
public static class ArticleHtml
{
    /// <summary>
    /// Counts up with every change of the output. It is stored beside the HTML, so that what an older version made
    /// can be found and rendered again.
    /// </summary>
    /// <remarks>3: pictures have their size and files, and captions. 2: <c>-{…}-</c> marks words that are not converted between the scripts; it was shown as text before.</remarks>
    public const int RendererVersion = 3;

    private const int MaximumPlainParagraphs = 5_000;

    /// <summary>Renders Markdown: CommonMark with pipe tables, ~~strikethrough~~, bare links and -{words that keep their script}-; HTML in it is shown as text.</summary>
    /// <param name="markdown">The article's source, up to <see cref="Articles.ArticleLimits.BodyLength"/> characters.</param>
    /// <param name="pictures">What is known of the pictures that it names; null for nothing.</param>
    /// <returns>
    /// Sanitised HTML; headings from h2 to h4. Text that nests deeper than 64 levels, or that would take too long to
    /// read, comes out as plain paragraphs with its marks showing: nothing of it is lost, and nothing is thrown.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public static SafeHtml Render(string markdown, KnownPictures? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var html = MarkdownBounds.Hold(markdown) ? Formatted(markdown, pictures ?? KnownPictures.None) : null;
        return HtmlAllowList.Sanitize(html ?? Plain(markdown));
    }

    private static string? Formatted(string markdown, KnownPictures pictures)
    {
        try
        {
            return ArticleMarkdown.ToHtml(markdown, pictures);
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException
            or IndexOutOfRangeException or NullReferenceException)
        {
            // Markdig says ArgumentException for the depth; the others would be its bugs, which must not cost the text.
            return null;
        }
    }

    private static string Plain(string markdown)
    {
        var paragraphs = markdown
            .ReplaceLineEndings("\n")
            .Split("\n\n", MaximumPlainParagraphs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => $"<p>{HtmlTree.Encode(paragraph)}</p>\n");
        return string.Concat(paragraphs);
    }
}
