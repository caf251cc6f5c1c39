using System.Globalization;

namespace PingxiangPortal.Core.Text;

/// <summary>搜尋與分享預覽: how an article looks in the results of a search engine and on a card that is shared.</summary>
/// <param name="Title">The title, cut to what fits.</param>
/// <param name="Description">The summary or the first sentences, cut to what fits; empty for an empty article.</param>
public sealed record SharePreview(string Title, string Description)
{
    // What fits one line of a result, in columns: a Han character takes two. The design shows 33 Han characters.
    private const int TitleWidth = 60;
    private const int DescriptionLength = 60;
    private const char FirstWide = '\u2010';

    /// <summary>Makes the preview.</summary>
    /// <param name="title">The headline; may be empty.</param>
    /// <param name="summary">The abstract; blank takes the beginning of the text.</param>
    /// <param name="plainText">The text without markup, see <see cref="PlainText.FromHtml"/>.</param>
    public static SharePreview Of(string title, string summary, string plainText)
    {
        var description = string.IsNullOrWhiteSpace(summary) ? plainText : SummaryText.ForDisplay(summary);
        return new SharePreview(Cut(title), Excerpt.Of(description, DescriptionLength));
    }

    private static string Cut(string title)
    {
        var (width, fits) = (0, 0);
        var rest = StringInfo.GetTextElementEnumerator(title);
        while (rest.MoveNext())
        {
            width += rest.GetTextElement()[0] < FirstWide ? 1 : 2;
            fits = width <= TitleWidth - 2 ? rest.ElementIndex + rest.GetTextElement().Length : fits;
        }

        return width <= TitleWidth ? title : title[..fits] + "…";
    }
}
