using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The editor's form: exactly the fields that may be edited.</summary>
internal sealed class ArticleInput
{
    private const string LocalTime = "yyyy-MM-dd'T'HH:mm";

    [Characters(ArticleLimits.TitleLength, "標題")]
    public string? Title { get; set; }

    public string? Slug { get; set; }

    [Characters(ArticleLimits.SummaryLength, "摘要")]
    public string? Summary { get; set; }

    [Characters(ArticleLimits.BodyLength, "正文")]
    public string? Markdown { get; set; }

    [Range(1, long.MaxValue, ErrorMessage = "請選一個分類。")]
    public long CategoryId { get; set; }

    [Characters(ArticleLimits.NameLength, "發布者")]
    public string? Publisher { get; set; }

    /// <summary>As a datetime-local field sends it, in the site's zone; empty for the moment of publishing.</summary>
    public string? PublishAt { get; set; }

    [Characters(ArticleLimits.NameLength, "來自")]
    public string? SourceName { get; set; }

    [Characters(ArticleLimits.NameLength, "原作者")]
    public string? OriginalAuthor { get; set; }

    public string? Tags { get; set; }

    /// <summary>One article a line, by number or address.</summary>
    public string? Related { get; set; }

    /// <summary>The revision that the editor has open.</summary>
    [Range(0, int.MaxValue)]
    public int BasedOn { get; set; }

    /// <summary>The newest revision when a conflict was shown; saving over it needs the tick.</summary>
    [Range(0, int.MaxValue)]
    public int Theirs { get; set; }

    public bool Overwrite { get; set; }

    public static ArticleInput Of(DeskArticle opened, SiteClock clock) => new()
    {
        Title = opened.Newest.Title,
        Slug = opened.Newest.Slug,
        Summary = opened.Newest.Summary,
        Markdown = opened.Newest.Markdown,
        CategoryId = opened.Newest.CategoryId,
        Publisher = opened.Publisher,
        PublishAt = (opened.Newest.PublishUtc ?? opened.Article.PublishedUtc) is { } time ? Typed(time, clock) : null,
        SourceName = opened.Newest.SourceName,
        OriginalAuthor = opened.Newest.OriginalAuthor,
        Tags = ArticleTags.Join(opened.Newest.Tags),
        Related = RelatedLines.Write(opened.Newest.PickedRelated),
        BasedOn = opened.Newest.Number,
    };

    /// <summary>The cleaned draft; null when a field can't be read, with the reason by field.</summary>
    /// <param name="articleId">The article, or null for a new one.</param>
    /// <param name="shownUtc">The time that readers see now: a form left as it was must not cut off its seconds.</param>
    /// <param name="clock">The site's zone.</param>
    /// <param name="refuse">Takes a field and what is wrong with it.</param>
    public Draft? ToDraft(long? articleId, DateTime? shownUtc, SiteClock clock, Action<string, string> refuse)
    {
        var hasSlug = Core.Text.Slug.TryParse(Slug ?? "", out var slug);
        var hasTime = TryReadTime(shownUtc, clock, out var publishUtc);
        var hasTags = ArticleTags.TryRead(Tags, out var tags);
        var hasRelated = RelatedLines.TryRead(Related, out var related);

        if (!hasSlug)
        {
            refuse(nameof(Slug), $"網址只用小寫字母、數字和連字號，最多 {ArticleLimits.SlugLength} 個字元。");
        }

        if (!hasTime)
        {
            refuse(nameof(PublishAt), "發布時間看不懂，請用 2021-12-08 13:03 這樣的格式，年份在 1990 與 2100 之間。");
        }

        if (!hasTags)
        {
            refuse(nameof(Tags), ArticleTags.Rule);
        }

        if (!hasRelated)
        {
            refuse(nameof(Related), $"相關文章每行寫一篇的編號或網址，最多 {ArticleLimits.RelatedCount} 篇。");
        }

        return !(hasSlug && hasTime && hasTags && hasRelated) ? null : new Draft
        {
            ArticleId = articleId,
            BasedOn = Overwrite && Theirs > 0 ? Theirs : BasedOn,
            Title = InputText.OneLine(Title ?? ""),
            Slug = slug,
            Summary = InputText.OneLine(Summary ?? ""),
            Markdown = InputText.Lines(Markdown ?? ""),
            CategoryId = CategoryId,
            PublisherName = InputText.OneLine(Publisher ?? ""),
            PublishUtc = publishUtc,
            SourceName = InputText.OneLine(SourceName ?? ""),
            OriginalAuthor = InputText.OneLine(OriginalAuthor ?? ""),
            Tags = tags,
            PickedRelated = related,
        };
    }

    private static string Typed(DateTime utc, SiteClock clock) =>
        clock.ToLocal(utc).ToString(LocalTime, CultureInfo.InvariantCulture);

    private bool TryReadTime(DateTime? shownUtc, SiteClock clock, out DateTime? utc)
    {
        utc = shownUtc is { } shown && Typed(shown, clock) == PublishAt ? shown : null;

        if (utc is not null || string.IsNullOrWhiteSpace(PublishAt))
        {
            return true;
        }

        string[] formats = [LocalTime, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

        if (!DateTime.TryParseExact(PublishAt, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || local.Year is < 1990 or > 2100)
        {
            return false;
        }

        utc = clock.ToUtc(local);
        return true;
    }
}
