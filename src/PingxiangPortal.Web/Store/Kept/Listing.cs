namespace PingxiangPortal.Web.Store.Kept;

/// <summary>
/// An article's place in a list, kept for every published article: in the list of its category and of each one above
/// it, of its publisher, its source and its tags. A page of a list is then one range of one index.
/// </summary>
internal sealed class Listing
{
    /// <summary>The list, by <see cref="ListKeys"/>.</summary>
    public long ListKey { get; init; }

    public DateTime PublishedUtc { get; init; }

    public long ArticleId { get; init; }
}
