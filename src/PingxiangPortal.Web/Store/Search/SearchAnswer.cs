namespace PingxiangPortal.Web.Store.Search;

/// <summary>A page of results.</summary>
/// <param name="ArticleIds">The articles of the page, in order.</param>
/// <param name="Total">How many there are, up to <see cref="MostCounted"/>; null for more.</param>
/// <param name="HasMore">Whether another page follows.</param>
internal sealed record SearchAnswer(IReadOnlyList<long> ArticleIds, int? Total, bool HasMore)
{
    /// <summary>Nobody reads on to learn whether there are 3,000 or 4,000, and to count them would take longer than to find them.</summary>
    public const int MostCounted = 100;

    public static SearchAnswer None { get; } = new([], 0, false);
}
