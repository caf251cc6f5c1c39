using PingxiangPortal.Core.Search;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Search;

/// <summary>One page of what was found.</summary>
internal sealed record SearchView
{
    public required IReadOnlyList<FoundArticle> Found { get; init; }

    /// <summary>How many there are; as far as it was counted when <see cref="IsMore"/>.</summary>
    public required int Total { get; init; }

    /// <summary>True when there are more than were counted.</summary>
    public required bool IsMore { get; init; }

    public required PageOf Page { get; init; }
}

/// <summary>An article that was found, with the words that were looked for marked, in the reader's script.</summary>
internal sealed record FoundArticle(ArticleCard Card, IReadOnlyList<SearchPiece> Title, IReadOnlyList<SearchPiece> Excerpt);
