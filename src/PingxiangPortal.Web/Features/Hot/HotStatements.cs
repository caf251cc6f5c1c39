using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Hot;

/// <summary>The queries of the hot lists, compiled.</summary>
internal sealed class HotStatements
{
    /// <summary>
    /// A piece of a list from its top, whoever may see it. Asked for together with what readers may see, SQLite would
    /// begin with the portal's articles, all of them, and sort.
    /// </summary>
    public Func<PortalDb, HotWindow, HotMeasure, int, int, IAsyncEnumerable<HotRow>> Places { get; } = Compiled.Many(
        (PortalDb db, HotWindow window, HotMeasure measure, int skip, int take) => db.HotPlaces
            .Where(place => place.Window == window && place.Measure == measure && place.Count > 0)
            .OrderByDescending(place => place.Score)
            .ThenByDescending(place => place.ArticleId)
            .Skip(skip)
            .Take(take)
            .Select(place => new HotRow(place.ArticleId, place.Measure, place.Count)));

    /// <summary>All that a window counts of some articles.</summary>
    public Func<PortalDb, HotWindow, IReadOnlyList<long>, IAsyncEnumerable<HotRow>> Counts { get; } = Compiled.Many(
        (PortalDb db, HotWindow window, IReadOnlyList<long> ids) => db.HotPlaces
            .Where(place => place.Window == window && ids.Contains(place.ArticleId))
            .Select(place => new HotRow(place.ArticleId, place.Measure, place.Count)));
}

/// <summary>A count of one article as the store gives it.</summary>
internal sealed record HotRow(long ArticleId, HotMeasure Measure, int Count);
