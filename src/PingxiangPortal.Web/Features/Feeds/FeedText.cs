using System.Net;
using System.Text.RegularExpressions;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>An article's text as it stands in a feed: complete, readable anywhere, and honest about where it comes from.</summary>
internal static partial class FeedText
{
    /// <summary>The body, and below it what the article's page says in its byline and under it.</summary>
    public static string Of(FeedItem item, Reading reading)
    {
        var shown = reading.Show(item.Body, item.Script).Value;
        var linked = LocalAddress().Replace(shown, match => match.Groups["before"].Value + reading.Origin + "/");
        var body = PictureFiles().Replace(linked, match => match.Groups["before"].Value + match.Groups["files"].Value.Replace("/media/", reading.Origin + "/media/", StringComparison.Ordinal));
        return body + string.Concat(Notes(item, reading).Select(note => $"<p>{WebUtility.HtmlEncode(note)}</p>"));
    }

    /// <summary>The summary, or the beginning of the text.</summary>
    public static string Summary(FeedItem item, Reading reading)
    {
        const int Characters = 120;
        return reading.Show(item.Summary.Length > 0 ? item.Summary : Excerpt.Of(PlainText.FromHtml(item.Body), Characters), item.Script);
    }

    /// <summary>What changed last, in one sentence.</summary>
    public static string Change(Correction change, Reading reading) =>
        change.Note.Length > 0 ? reading.ShowName(change.Note) : ChangeWords.Of(change.Kind, reading).Sentence;

    private static IEnumerable<string> Notes(FeedItem item, Reading reading)
    {
        if (item.IsReprint)
        {
            var (unit, title, author) = (reading.ShowName(item.SourceName), reading.ShowName(item.OriginalTitle), reading.ShowName(item.OriginalAuthor));
            yield return reading.Say($"轉載自 {unit}，原題《{title}》，作者：{author}。", $"转载自 {unit}，原题《{title}》，作者：{author}。");
        }

        if (item.ResponsibleEditor.Length > 0)
        {
            var editor = reading.ShowName(item.ResponsibleEditor);
            yield return reading.Say($"責任編輯：{editor}", $"责任编辑：{editor}");
        }

        if (AiWords.Of(item.AiUse, reading) is { } ai)
        {
            yield return ai;
        }

        if (item.Change is { } change)
        {
            yield return $"{ChangeWords.Of(change.Kind, reading).Kind}：{Change(change, reading)}";
        }
    }

    /// <summary>An address of this site in a link or a picture; text can't look like one, its signs are escaped.</summary>
    [GeneratedRegex("""(?<before><(?:a|img)\b(?:[^"<>]|"[^"]*")*?\s(?:href|src)=")/(?!/)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalAddress();

    /// <summary>The files of a picture in all its widths.</summary>
    [GeneratedRegex("""(?<before><img\b(?:[^"<>]|"[^"]*")*?\ssrcset=")(?<files>[^"]*)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PictureFiles();
}
