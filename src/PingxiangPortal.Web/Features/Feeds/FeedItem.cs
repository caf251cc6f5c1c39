using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Pictures;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>An article in a feed.</summary>
internal sealed record FeedItem
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required SafeHtml Body { get; init; }

    /// <summary>封面圖, or null.</summary>
    public required Cover? Cover { get; init; }

    /// <summary>The script that the body was written in.</summary>
    public required Script Script { get; init; }

    public required DateTime PublishedUtc { get; init; }

    /// <summary>When it was published last; null while it is as readers saw it first.</summary>
    public required DateTime? ChangedUtc { get; init; }

    public required string Publisher { get; init; }

    /// <summary>The way from the channel down to the article's category, itself included.</summary>
    public required IReadOnlyList<CategoryNode> Path { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required SourceKind? SourceKind { get; init; }

    public required string SourceName { get; init; }

    public required string OriginalTitle { get; init; }

    public required string OriginalAuthor { get; init; }

    public required string OriginalUrl { get; init; }

    public required AiUse? AiUse { get; init; }

    public required string ResponsibleEditor { get; init; }

    /// <summary>The newest line about a change after publication, or null.</summary>
    public required Correction? Change { get; init; }

    public bool IsReprint => SourceKind == Core.Articles.SourceKind.Reprint;
}
