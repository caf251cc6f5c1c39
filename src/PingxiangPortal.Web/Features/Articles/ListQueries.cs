using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>
/// Lists by count and by place. Kept counts know what is published; what of it lies ahead, a few
/// articles at the top of the list, is asked for and taken off.
/// </summary>
internal sealed class ListQueries(PortalDb db, ListStatements statements, ArticleQueries articles, SiteClock clock)
{
    public const int ArticlesAPage = 20;

    /// <summary>A page of a list; null for one that doesn't exist, and for any page of a list in which readers see nothing.</summary>
    public async Task<ListView?> FindPageAsync(long listKey, int number, Func<int, string> url, CancellationToken cancel)
    {
        var count = (await CountAsync([listKey], cancel))[listKey];

        return count > 0 && PageOf.Of(number, count, ArticlesAPage, url) is { } page
            ? new ListView(count, await GetPageAsync(listKey, number, cancel), page)
            : null;
    }

    /// <summary>The articles of one page, which exists.</summary>
    public async Task<IReadOnlyList<DayOfArticles>> GetPageAsync(long listKey, int number, CancellationToken cancel) =>
        ByDay(await GetAsync(listKey, (number - 1) * ArticlesAPage, ArticlesAPage, cancel));

    /// <summary>Articles by their days in the site's zone.</summary>
    public IReadOnlyList<DayOfArticles> ByDay(IReadOnlyList<ArticleCard> cards) =>
    [
        .. cards
            .GroupBy(card => DateOnly.FromDateTime(clock.ToLocal(card.PublishedUtc).DateTime))
            .Select(day => new DayOfArticles(day.Key, [.. day])),
    ];

    /// <summary>How many articles readers see in some lists, by their keys.</summary>
    public async Task<IReadOnlyDictionary<long, int>> CountAsync(IReadOnlyCollection<long> listKeys, CancellationToken cancel)
    {
        var keys = listKeys.Distinct().ToList();
        var counts = keys.ToDictionary(key => key, _ => 0);

        await foreach (var published in statements.Published(db, keys).WithCancellation(cancel))
        {
            counts[published.ListKey] += published.Articles;
        }

        await foreach (var ahead in statements.Ahead(db, keys, clock.UtcNow).WithCancellation(cancel))
        {
            counts[ahead.ListKey] -= ahead.Articles;
        }

        return counts;
    }

    /// <summary>The number of a source's list, or null for a name that no article had.</summary>
    public Task<long?> FindSourceIdAsync(string name, CancellationToken cancel) => db.Sources
        .Where(source => source.Name == name)
        .Select(source => (long?)source.Id)
        .SingleOrDefaultAsync(cancel);

    /// <summary>A piece of a list by its place, 0 for the newest article.</summary>
    private async Task<IReadOnlyList<ArticleCard>> GetAsync(long listKey, int skip, int take, CancellationToken cancel)
    {
        if (skip == 0)
        {
            return await articles.ListAsync(listKey, clock.UtcNow, skip: 0, take, cancel);
        }

        var (until, left) = await FindAsync(listKey, skip, cancel);
        return await articles.ListAsync(listKey, until, left, take, cancel);
    }

    /// <summary>The end of the month in which a place lies, and how many articles of that month come before it.</summary>
    private async Task<(DateTime UntilUtc, int Skip)> FindAsync(long listKey, int skip, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var left = skip;

        await foreach (var ahead in statements.Ahead(db, [listKey], now).WithCancellation(cancel))
        {
            left += ahead.Articles;
        }

        await foreach (var month in statements.Months(db, listKey).WithCancellation(cancel))
        {
            if (left < month.Articles)
            {
                return (ListedMonth.EndUtc(month.Month).AddTicks(-1), left);
            }

            left -= month.Articles;
        }

        return (DateTime.MinValue, 0); // beyond the end of the list
    }
}
