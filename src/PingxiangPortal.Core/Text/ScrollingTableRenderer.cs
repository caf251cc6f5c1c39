using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace PingxiangPortal.Core.Text;

/// <summary>Writes a table into a box that scrolls sideways on a phone and that the keyboard can reach.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表格\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
