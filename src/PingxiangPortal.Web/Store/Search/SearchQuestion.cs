using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>What a page of results asks the index.</summary>
internal sealed record SearchQuestion
{
    public required SearchQuery Query { get; init; }

    /// <summary>The categories that count, each by itself: with those below it, if they are meant. Null for all.</summary>
    public IReadOnlyCollection<long>? CategoryIds { get; init; }

    /// <summary>Published at this moment or later.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Published before this moment.</summary>
    public DateTime? UntilUtc { get; init; }

    public SearchOrder Order { get; init; } = SearchOrder.Best;

    public int Skip { get; init; }

    public int Take { get; init; } = 20;

    /// <summary>What lies ahead of this moment isn't found.</summary>
    public required DateTime NowUtc { get; init; }
}

/// <summary>Which results come first.</summary>
internal enum SearchOrder
{
    /// <summary>Those with every word in the title, then the others; each newest first.</summary>
    Best = 1,

    /// <summary>The newest.</summary>
    Newest = 2,
}
