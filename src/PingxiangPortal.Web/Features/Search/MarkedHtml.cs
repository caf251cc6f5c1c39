using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Web.Features.Search;

/// <summary>Writes found text with its hits in <c>mark</c>. Not a view: its line breaks would be gaps between Han characters.</summary>
internal static class MarkedHtml
{
    public static IHtmlContent Marked(this IHtmlHelper _, IReadOnlyList<SearchPiece> pieces)
    {
        var content = new HtmlContentBuilder(pieces.Count * 3);

        foreach (var piece in pieces)
        {
            if (piece.IsHit)
            {
                content.AppendHtml("<mark>").Append(piece.Text).AppendHtml("</mark>");
            }
            else
            {
                content.Append(piece.Text);
            }
        }

        return content;
    }
}
