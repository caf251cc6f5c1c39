using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace PingxiangPortal.Core.Text;

/// <summary>Writes words that no conversion between the scripts may touch.</summary>
internal sealed class NoConvertRenderer : HtmlObjectRenderer<NoConvertInline>
{
    protected override void Write(HtmlRenderer renderer, NoConvertInline inline)
    {
        // What describes a picture is text without elements.
        var (start, end) = renderer.EnableHtmlForInline ? ("<span class=\"no-convert\">", "</span>") : ("", "");
        renderer.Write(start);
        renderer.WriteChildren(inline);
        renderer.Write(end);
    }
}
