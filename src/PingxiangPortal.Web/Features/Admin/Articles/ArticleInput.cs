using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The editor's form: exactly the fields that may be edited.</summary>
internal sealed class ArticleInput
{
    /// <summary>As a datetime-local field sends a time.</summary>
    public const string LocalTime = "yyyy-MM-dd'T'HH:mm";

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

    /// <summary>In the site's zone; empty for the moment of publishing.</summary>
    public string? PublishAt { get; set; }

    public SourceKind? SourceKind { get; set; }

    [Characters(ArticleLimits.NameLength, "原單位")]
    public string? SourceName { get; set; }

    [Characters(ArticleLimits.TitleLength, "原標題")]
    public string? OriginalTitle { get; set; }

    [Characters(ArticleLimits.NameLength, "原作者")]
    public string? OriginalAuthor { get; set; }

    [Characters(ArticleLimits.UrlLength, "原文網址")]
    public string? OriginalUrl { get; set; }

    /// <summary>用過人工智能嗎？ Null until answered.</summary>
    public bool? UsedAi { get; set; }

    /// <summary>用在哪裡, where it was used.</summary>
    public AiUse AiUse { get; set; } = AiUse.Summary;

    public long? CoverId { get; set; }

    public string? Tags { get; set; }

    /// <summary>One article a line, by number or address.</summary>
    public string? Related { get; set; }

    public CorrectionKind? Change { get; set; }

    [Characters(ArticleLimits.NoteLength, "給讀者的一句話")]
    public string? ChangeNote { get; set; }

    [Characters(ArticleLimits.NoteLength, "修訂說明")]
    public string? Note { get; set; }

    /// <summary>The number that this editor drew when it was opened.</summary>
    public Guid Session { get; set; }

    /// <summary>The revision that the editor has open.</summary>
    [Range(0, int.MaxValue)]
    public int BasedOn { get; set; }

    /// <summary>How often that revision had been written when the editor opened it.</summary>
    [Range(1, int.MaxValue)]
    public int BasedOnSaves { get; set; } = 1;

    /// <summary>What the editor opens with: the newest text, and the time that readers see.</summary>
    public static ArticleInput Of(DeskArticle opened, SiteClock clock)
    {
        var input = Of(opened.Newest, opened.Publisher, clock);
        input.PublishAt ??= opened.Article.PublishedUtc is { } time ? Typed(time, clock) : null;

        // What was said about a change belongs to the publication it was said for, not to the next.
        if (opened.Newest.Number <= opened.Article.ShownRevision && (opened.Article.State == ArticleState.Published || opened.Newest.IsKept))
        {
            input.Change = null;
            input.ChangeNote = null;
        }

        return input;
    }

    /// <summary>One revision as it was saved.</summary>
    public static ArticleInput Of(ArticleRevision revision, string publisher, SiteClock clock) => new()
    {
        Title = revision.Title,
        Slug = revision.Slug,
        Summary = revision.Summary,
        Markdown = revision.Markdown,
        CategoryId = revision.CategoryId,
        Publisher = revision.NewPublisher.Length > 0 ? revision.NewPublisher : publisher,
        PublishAt = revision.PublishUtc is { } time ? Typed(time, clock) : null,
        SourceKind = revision.SourceKind,
        SourceName = revision.SourceName,
        OriginalTitle = revision.OriginalTitle,
        OriginalAuthor = revision.OriginalAuthor,
        OriginalUrl = revision.OriginalUrl,
        UsedAi = revision.AiUse is { } use ? use != Core.Articles.AiUse.None : null,
        AiUse = revision.AiUse is { } used and not Core.Articles.AiUse.None ? used : Core.Articles.AiUse.Summary,
        CoverId = revision.CoverId,
        Tags = ArticleTags.Join(revision.Tags),
        Related = RelatedLines.Write(revision.PickedRelated),
        Change = revision.Change,
        ChangeNote = revision.ChangeNote,
        Session = Guid.NewGuid(),
        BasedOn = revision.Number,
        BasedOnSaves = revision.Saves,
    };

    public ArticleInput Copy() => (ArticleInput)MemberwiseClone();

    /// <summary>A time as the field of the form shows it.</summary>
    public static string Typed(DateTime utc, SiteClock clock) =>
        clock.ToLocal(utc).ToString(LocalTime, CultureInfo.InvariantCulture);
}
