namespace PingxiangPortal.Web.Store.Kept;

/// <summary>
/// An article's place in the list of its category and of each one above it, kept for every published article. A
/// channel's page is then one range of one index, however many categories lie below it.
/// </summary>
internal sealed class Listing
{
    public long CategoryId { get; init; }

    public DateTime PublishedUtc { get; init; }

    public long ArticleId { get; init; }
}
