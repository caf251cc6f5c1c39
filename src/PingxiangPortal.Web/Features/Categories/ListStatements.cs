using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>The queries for counting and paging the list of a category, compiled.</summary>
internal sealed class ListStatements
{
    /// <summary>How many published articles the lists of some categories have.</summary>
    public Func<PortalDb, IReadOnlyList<long>, IAsyncEnumerable<ListCount>> Published { get; } = Compiled.Many(
        (PortalDb db, IReadOnlyList<long> ids) => db.ListedMonths
            .Where(month => ids.Contains(month.CategoryId))
            .GroupBy(month => month.CategoryId)
            .Select(months => new ListCount(months.Key, months.Sum(month => month.Articles))));

    /// <summary>How many of them readers don't see yet.</summary>
    public Func<PortalDb, IReadOnlyList<long>, DateTime, IAsyncEnumerable<ListCount>> Ahead { get; } = Compiled.Many(
        (PortalDb db, IReadOnlyList<long> ids, DateTime now) => db.Listings
            .Where(listing => ids.Contains(listing.CategoryId) && listing.PublishedUtc > now)
            .GroupBy(listing => listing.CategoryId)
            .Select(listings => new ListCount(listings.Key, listings.Count())));

    /// <summary>The months of one list, newest first.</summary>
    public Func<PortalDb, long, IAsyncEnumerable<ListedMonth>> Months { get; } = Compiled.Many(
        (PortalDb db, long id) => db.ListedMonths
            .Where(month => month.CategoryId == id)
            .OrderByDescending(month => month.Month)
            .Select(month => month));
}

/// <summary>A number of articles in the list of a category.</summary>
internal sealed record ListCount(long CategoryId, int Articles);
