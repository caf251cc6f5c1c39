using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Pictures;

namespace PingxiangPortal.Core.Articles;

/// <summary>An article's body made ready for readers: rendered once, when saved.</summary>
/// <param name="Html">The sanitized body.</param>
/// <param name="RendererVersion">The version of the renderer that made it.</param>
/// <param name="Reading">Its length for the byline.</param>
/// <param name="Script">The script that it was written in.</param>
public sealed record RenderedText(SafeHtml Html, int RendererVersion, ReadingTime Reading, Script Script)
{
    /// <summary>Renders a Markdown body.</summary>
    /// <param name="markdown">The source, at most 300,000 characters.</param>
    /// <param name="pictures">What is known of the pictures that it names; null for nothing.</param>
    public static RenderedText Of(string markdown, KnownPictures? pictures = null)
    {
        var html = ArticleHtml.Render(markdown, pictures);
        var text = PlainText.FromHtml(html);
        return new RenderedText(html, ArticleHtml.RendererVersion, ReadingTime.Of(text), ScriptGuess.Of(text));
    }
}
