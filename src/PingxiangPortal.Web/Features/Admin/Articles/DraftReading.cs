using System.Globalization;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Reads the editor's form into a draft.</summary>
internal static class DraftReading
{
    /// <summary>The cleaned draft; null when a field can't be read, with the reason by field.</summary>
    /// <param name="input">The form.</param>
    /// <param name="articleId">The article, or null for a new one.</param>
    /// <param name="shownUtc">The time that readers see now: a form left as it was must not cut off its seconds.</param>
    /// <param name="clock">The site's zone.</param>
    /// <param name="refuse">Takes a field and what is wrong with it.</param>
    public static Draft? ToDraft(this ArticleInput input, long? articleId, DateTime? shownUtc, SiteClock clock, Action<string, string> refuse)
    {
        var isRead = true;
        var slug = Read(Slug.TryParse(input.Slug ?? "", out var typedSlug), typedSlug, nameof(input.Slug), $"網址只用小寫字母、數字和連字號，最多 {ArticleLimits.SlugLength} 個字元。");
        var publishUtc = Read(TryReadTime(input.PublishAt, shownUtc, clock, out var time), time, nameof(input.PublishAt), "發布時間看不懂，請用 2021-12-08 13:03 這樣的格式，年份在 1990 與 2100 之間。");
        var tags = Read(ArticleTags.TryRead(input.Tags, out var typedTags), typedTags, nameof(input.Tags), ArticleTags.Rule);
        var related = Read(RelatedLines.TryRead(input.Related, out var picked), picked, nameof(input.Related), $"相關文章每行寫一篇的編號或網址，最多 {ArticleLimits.RelatedCount} 篇。");
        var url = Read(TryReadUrl(input.OriginalUrl, out var typedUrl), typedUrl, nameof(input.OriginalUrl), "原文網址要以 http:// 或 https:// 開頭。");

        return !isRead ? null : new Draft
        {
            ArticleId = articleId,
            BasedOn = input.BasedOn,
            BasedOnSaves = input.BasedOnSaves,
            Session = input.Session == Guid.Empty ? null : input.Session,
            Note = InputText.OneLine(input.Note ?? ""),
            Title = InputText.OneLine(input.Title ?? ""),
            Slug = slug,
            Summary = InputText.OneLine(input.Summary ?? ""),
            Markdown = InputText.Lines(input.Markdown ?? ""),
            CategoryId = input.CategoryId,
            PublisherName = InputText.OneLine(input.Publisher ?? ""),
            PublishUtc = publishUtc,
            SourceKind = input.SourceKind,
            SourceName = InputText.OneLine(input.SourceName ?? ""),
            OriginalTitle = InputText.OneLine(input.OriginalTitle ?? ""),
            OriginalAuthor = InputText.OneLine(input.OriginalAuthor ?? ""),
            OriginalUrl = url,
            AiUse = input.UsedAi switch { null => null, false => AiUse.None, true => input.AiUse },
            CoverId = input.CoverId,
            Tags = tags,
            PickedRelated = related,
            Change = input.Change,
            ChangeNote = InputText.OneLine(input.ChangeNote ?? ""),
        };

        TValue Read<TValue>(bool hasRead, TValue value, string field, string reason)
        {
            if (!hasRead)
            {
                isRead = false;
                refuse(field, reason);
            }

            return value;
        }
    }

    private static bool TryReadTime(string? typed, DateTime? shownUtc, SiteClock clock, out DateTime? utc)
    {
        utc = shownUtc is { } shown && ArticleInput.Typed(shown, clock) == typed ? shown : null;

        if (utc is not null || string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        string[] formats = [ArticleInput.LocalTime, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

        if (!DateTime.TryParseExact(typed, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || local.Year is < 1990 or > 2100)
        {
            return false;
        }

        utc = clock.ToUtc(local);
        return true;
    }

    private static bool TryReadUrl(string? typed, out string url)
    {
        url = InputText.OneLine(typed ?? "");
        return url.Length == 0
            || Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
    }
}
