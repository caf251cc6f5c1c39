using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PingxiangPortal.Core.Text;

/// <summary>The first paragraphs of an article, for the front page of a portal that has no other.</summary>
public static class ArticleOpening
{
    /// <summary>Takes the first paragraphs with running text; headings, lists and bold lines are left out.</summary>
    /// <param name="html">The whole body.</param>
    /// <param name="paragraphs">How many, 1 or more.</param>
    /// <returns>Paragraphs without links, so that the article's own link is the only way on; words kept in their script stay marked. May be empty.</returns>
    public static SafeHtml Of(SafeHtml html, int paragraphs)
    {
        using var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html.Value);
        var opening = body.QuerySelectorAll("body > p")
            .Where(paragraph => paragraph.FirstElementChild?.TextContent != paragraph.TextContent)
            .Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.TextContent))
            .Take(paragraphs)
            .Select(paragraph => string.Concat(paragraph.Descendants<IText>().Select(Written)));

        return HtmlAllowList.Sanitize(string.Concat(opening.Select(words => $"<p>{words.Trim()}</p>")));
    }

    private static string Written(IText text)
    {
        var words = WebUtility.HtmlEncode(text.Data);
        return text.ParentElement?.Closest(".no-convert") is null ? words : $"""<span class="no-convert">{words}</span>""";
    }
}
