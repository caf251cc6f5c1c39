using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The queries for counting and paging lists, compiled.</summary>
internal sealed class ListStatements
{
    /// <summary>How many published articles some lists have.</summary>
    public Func<PortalDb, IReadOnlyList<long>, IAsyncEnumerable<ListCount>> Published { get; } = Compiled.Many(
        (PortalDb db, IReadOnlyList<long> keys) => db.ListedMonths
            .Where(month => keys.Contains(month.ListKey))
            .GroupBy(month => month.ListKey)
            .Select(months => new ListCount(months.Key, months.Sum(month => month.Articles))));

    /// <summary>How many of them readers don't see yet.</summary>
    public Func<PortalDb, IReadOnlyList<long>, DateTime, IAsyncEnumerable<ListCount>> Ahead { get; } = Compiled.Many(
        (PortalDb db, IReadOnlyList<long> keys, DateTime now) => db.Listings
            .Where(listing => keys.Contains(listing.ListKey) && listing.PublishedUtc > now)
            .GroupBy(listing => listing.ListKey)
            .Select(listings => new ListCount(listings.Key, listings.Count())));

    /// <summary>The months of one list, newest first.</summary>
    public Func<PortalDb, long, IAsyncEnumerable<ListedMonth>> Months { get; } = Compiled.Many(
        (PortalDb db, long key) => db.ListedMonths
            .Where(month => month.ListKey == key)
            .OrderByDescending(month => month.Month)
            .Select(month => month));
}

/// <summary>A number of articles in a list.</summary>
internal sealed record ListCount(long ListKey, int Articles);
