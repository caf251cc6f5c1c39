using PingxiangPortal.Core.Hot;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Hot;

/// <summary>The hot lists as readers see them.</summary>
internal sealed class HotQueries(PortalDb db, HotStatements statements, ArticleQueries articles, SiteClock clock)
{
    /// <summary>Long enough for the lists of single channels to be found in it.</summary>
    private const int BoardEntries = 100;

    /// <summary>The hottest articles of a window by one measure; fewer than asked for when no more were read or reacted to.</summary>
    public async Task<HotList> ListAsync(HotWindow window, HotMeasure measure, int take, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var top = await FindTopAsync(window, measure, take, cancel);
        var reactions = measure == HotMeasure.Reads ? [] : await GetReactionsAsync(window, top, cancel);

        return new HotList(
            HotHour.BeginUtc(HotHour.FirstOf(window, HotHour.Of(now))),
            now,
            [.. top.Select((each, at) => new HotEntry(at + 1, each.Card, each.Count, reactions.GetValueOrDefault(each.Card.Id)))]);
    }

    /// <summary>The short lists for the sides of every page.</summary>
    public async Task<HotBoard> GetBoardAsync(CancellationToken cancel) => new(
        Short(await ListAsync(HotWindow.Day, HotMeasure.Reads, BoardEntries, cancel)),
        Short(await ListAsync(HotWindow.Week, HotMeasure.Reactions, BoardEntries, cancel)));

    private static IReadOnlyList<RankedArticle> Short(HotList list) =>
    [
        .. list.Entries.Select(entry => new RankedArticle(
            entry.Article.Id,
            entry.Article.Slug,
            entry.Article.Title,
            entry.Article.Script,
            entry.Article.Path is [var channel, ..] ? channel.Id : 0,
            entry.Count,
            entry.Reactions)),
    ];

    /// <summary>Goes down the list until enough articles are found that readers can see; few were withdrawn while they were hot.</summary>
    private async Task<IReadOnlyList<(ArticleCard Card, int Count)>> FindTopAsync(HotWindow window, HotMeasure measure, int take, CancellationToken cancel)
    {
        var found = new List<(ArticleCard Card, int Count)>();
        var rows = await CollectAsync(statements.Places(db, window, measure, 0, take), cancel);

        for (var skip = take; rows.Count > 0; skip += take)
        {
            var cards = await articles.FindVisibleAsync([.. rows.Select(row => row.ArticleId)], cancel);
            found.AddRange(rows.Where(row => cards.ContainsKey(row.ArticleId)).Select(row => (cards[row.ArticleId], row.Count)));
            rows = rows.Count < take || found.Count >= take ? [] : await CollectAsync(statements.Places(db, window, measure, skip, take), cancel);
        }

        return [.. found.Take(take)];
    }

    private async Task<Dictionary<long, ReactionTotals>> GetReactionsAsync(
        HotWindow window,
        IReadOnlyList<(ArticleCard Card, int Count)> top,
        CancellationToken cancel)
    {
        var rows = await CollectAsync(statements.Counts(db, window, [.. top.Select(each => each.Card.Id)]), cancel);
        return rows.GroupBy(row => row.ArticleId).ToDictionary(each => each.Key, Totals);
    }

    private static ReactionTotals Totals(IEnumerable<HotRow> rows)
    {
        var counts = rows.ToDictionary(row => row.Measure, row => row.Count);
        return ReactionTotals.From(ReactionKinds.All.ToDictionary(kind => kind, kind => counts.GetValueOrDefault(HotMeasures.Of(kind))));
    }

    private static async Task<IReadOnlyList<HotRow>> CollectAsync(IAsyncEnumerable<HotRow> rows, CancellationToken cancel) =>
        await rows.ToListAsync(cancel);
}
