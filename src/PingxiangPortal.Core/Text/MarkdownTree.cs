using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PingxiangPortal.Core.Text;

/// <summary>Reads an article's Markdown to look at it: for its pictures, links and headings.</summary>
internal static class MarkdownTree
{
    /// <returns>Null for a text that readers get as plain paragraphs, see <see cref="ArticleHtml.Render"/>.</returns>
    public static MarkdownDocument? Of(string markdown)
    {
        try
        {
            return MarkdownBounds.Hold(markdown) ? ArticleMarkdown.Read(markdown) : null;
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException
            or IndexOutOfRangeException or NullReferenceException)
        {
            // As for rendering: Markdig says ArgumentException for the depth, the others would be its bugs.
            return null;
        }
    }

    /// <summary>The words that a reader sees of a paragraph, a heading, a link, or that describe a picture.</summary>
    public static string Words(ContainerInline? inlines) =>
        inlines is null ? "" : string.Concat(inlines.FindDescendants<Inline>().Select(Words));

    private static string Words(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    };
}
