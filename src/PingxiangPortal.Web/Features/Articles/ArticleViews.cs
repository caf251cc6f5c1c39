using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Pictures;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>An article in a list.</summary>
internal sealed record ArticleCard
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The summary as shown, or empty.</summary>
    public required string Summary { get; init; }

    /// <summary>The script that it was written in.</summary>
    public required Script Script { get; init; }

    public required DateTime PublishedUtc { get; init; }

    /// <summary>The way from the channel down to the article's category, itself included.</summary>
    public required IReadOnlyList<CategoryNode> Path { get; init; }

    public required string Publisher { get; init; }

    public required int CommentCount { get; init; }

    public required int ReadingMinutes { get; init; }

    /// <summary>封面圖, or null.</summary>
    public required Cover? Cover { get; init; }
}

/// <summary>A neighbour to link to.</summary>
internal sealed record ArticleLink(long Id, string Slug, string Title, Script Script);

/// <summary>An article as its own page shows it.</summary>
internal sealed record ArticleView
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The summary as shown, or empty.</summary>
    public required string Summary { get; init; }

    public required SafeHtml Body { get; init; }

    /// <summary>封面圖, or null.</summary>
    public required Cover? Cover { get; init; }

    /// <summary>The cover where it stands above the body: nowhere once the body shows the same picture.</summary>
    public Cover? CoverAbove => Cover is { } cover && !KnownPictures.IsShownIn(Body, cover.Key) ? cover : null;

    /// <summary>The script that the body was written in.</summary>
    public required Script Script { get; init; }

    public required DateTime PublishedUtc { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Null for a preview, which links to no lists.</summary>
    public long? PublisherId { get; init; }

    /// <summary>來源; null for an import, which nobody was asked about.</summary>
    public required SourceKind? SourceKind { get; init; }

    /// <summary>原題 of a reprint, or empty.</summary>
    public required string OriginalTitle { get; init; }

    /// <summary>原作者 as imported or typed, or empty.</summary>
    public required string OriginalAuthor { get; init; }

    /// <summary>原文網址 as typed, or empty.</summary>
    public required string OriginalUrl { get; init; }

    /// <summary>Null for an import.</summary>
    public required AiUse? AiUse { get; init; }

    /// <summary>責任編輯, or empty for an import.</summary>
    public required string ResponsibleEditor { get; init; }

    /// <summary>When what readers see was published: later than <see cref="PublishedUtc"/> once it was changed.</summary>
    public required DateTime ModifiedUtc { get; init; }

    /// <summary>更正: the newest line about a change after publication, or null.</summary>
    public required Correction? Change { get; init; }

    /// <summary>來自 as imported or typed, or empty.</summary>
    public required string SourceName { get; init; }

    /// <summary>Null without a source, and for a preview.</summary>
    public long? SourceId { get; init; }

    /// <summary>標籤 in the editor's order.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    public required int CommentCount { get; init; }

    public required int Characters { get; init; }

    public required int ReadingMinutes { get; init; }

    /// <summary>How many readers left each reaction.</summary>
    public required ReactionTotals Reactions { get; init; }

    /// <summary>The way from the channel down to the article's category, itself included.</summary>
    public required IReadOnlyList<CategoryNode> Path { get; init; }

    /// <summary>相關分類: the category's siblings, itself among them, and its children.</summary>
    public required IReadOnlyList<CategoryNode> RelatedCategories { get; init; }

    /// <summary>相關文章: the editor's choice first, then the nearest, then what its category had before it.</summary>
    public required IReadOnlyList<ArticleLink> Related { get; init; }

    public required ArticleLink? Previous { get; init; }

    public required ArticleLink? Next { get; init; }
}
