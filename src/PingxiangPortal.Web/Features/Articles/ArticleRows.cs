using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>A list's row as the store gives it.</summary>
internal sealed record ArticleRow
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required Script Script { get; init; }

    public required DateTime PublishedUtc { get; init; }

    public required long CategoryId { get; init; }

    public required string Publisher { get; init; }

    public required int Comments { get; init; }

    public required int ReadingMinutes { get; init; }

    /// <summary>Null without one.</summary>
    public required Cover? Cover { get; init; }

    public ArticleCard Card(CategoryTree tree) => new()
    {
        Id = Id,
        Slug = Slug,
        Title = Title,
        Summary = SummaryText.ForDisplay(Summary),
        Script = Script,
        PublishedUtc = PublishedUtc,
        Path = tree.PathTo(CategoryId),
        Publisher = Publisher,
        CommentCount = Comments,
        ReadingMinutes = ReadingMinutes,
        Cover = Cover,
    };
}

/// <summary>An article's body as the store gives it.</summary>
internal sealed record ArticleBody(long Id, string Html);

/// <summary>An article's row as the store gives it for the article's own page.</summary>
internal sealed record ArticleDetail
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Html { get; init; }

    /// <summary>Null without one.</summary>
    public required Cover? Cover { get; init; }

    public required Script Script { get; init; }

    public required DateTime PublishedUtc { get; init; }

    public required long CategoryId { get; init; }

    public required string Publisher { get; init; }

    public required long PublisherId { get; init; }

    public required string SourceName { get; init; }

    /// <summary>Null for an article without a source.</summary>
    public required long? SourceId { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required SourceKind? SourceKind { get; init; }

    public required string OriginalTitle { get; init; }

    public required string OriginalAuthor { get; init; }

    public required string OriginalUrl { get; init; }

    public required AiUse? AiUse { get; init; }

    public required string ResponsibleEditor { get; init; }

    public required DateTime? FirstPublishedUtc { get; init; }

    public required DateTime? LastPublishedUtc { get; init; }

    /// <summary>True when it was published again after readers had seen it; then there are lines about that.</summary>
    public bool WasChanged => LastPublishedUtc > FirstPublishedUtc;

    public required int Comments { get; init; }

    public required int Characters { get; init; }

    public required int ReadingMinutes { get; init; }

    /// <summary>Null for an article that nobody reacted to.</summary>
    public required ReactionTally? Tally { get; init; }
}
