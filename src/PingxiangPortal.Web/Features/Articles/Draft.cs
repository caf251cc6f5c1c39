using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What an editor posts: cleaned and within its lengths, the byline still a name.</summary>
internal sealed record Draft
{
    /// <summary>The article, or null for a new one.</summary>
    public required long? ArticleId { get; init; }

    /// <summary>The revision that the editor had open; 0 for a new article.</summary>
    public required int BasedOn { get; init; }

    public required string Title { get; init; }

    public required string Slug { get; init; }

    public required string Summary { get; init; }

    public required string Markdown { get; init; }

    public required long CategoryId { get; init; }

    public required string PublisherName { get; init; }

    public required DateTime? PublishUtc { get; init; }

    public required string SourceName { get; init; }

    public required string OriginalAuthor { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<long> PickedRelated { get; init; } = [];

    public ArticleText With(long publisherId) => new()
    {
        Title = Title,
        Slug = Slug,
        Summary = Summary,
        Markdown = Markdown,
        CategoryId = CategoryId,
        PublisherId = publisherId,
        PublishUtc = PublishUtc,
        SourceName = SourceName,
        OriginalAuthor = OriginalAuthor,
        Tags = Tags,
        PickedRelated = PickedRelated,
    };
}
