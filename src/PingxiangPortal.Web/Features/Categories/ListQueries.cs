using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Categories;

/// <summary>
/// The lists of categories by count and by place. Kept counts know what is published; what of it lies ahead, a few
/// articles at the top of the list, is asked for and taken off.
/// </summary>
internal sealed class ListQueries(PortalDb db, ListStatements statements, ArticleQueries articles, SiteClock clock)
{
    /// <summary>How many articles readers see in the lists of some categories.</summary>
    public async Task<IReadOnlyDictionary<long, int>> CountAsync(IReadOnlyCollection<long> categoryIds, CancellationToken cancel)
    {
        var ids = categoryIds.Distinct().ToList();
        var counts = ids.ToDictionary(id => id, _ => 0);

        await foreach (var published in statements.Published(db, ids).WithCancellation(cancel))
        {
            counts[published.CategoryId] += published.Articles;
        }

        await foreach (var ahead in statements.Ahead(db, ids, clock.UtcNow).WithCancellation(cancel))
        {
            counts[ahead.CategoryId] -= ahead.Articles;
        }

        return counts;
    }

    /// <summary>A piece of a category's list by its place, 0 for the newest article.</summary>
    public async Task<IReadOnlyList<ArticleCard>> GetAsync(long categoryId, int skip, int take, CancellationToken cancel)
    {
        if (skip == 0)
        {
            return await articles.LatestAsync(categoryId, take, cancel);
        }

        var (until, left) = await FindAsync(categoryId, skip, cancel);
        return await articles.ListAsync(categoryId, until, left, take, cancel);
    }

    /// <summary>The end of the month in which a place lies, and how many articles of that month come before it.</summary>
    private async Task<(DateTime UntilUtc, int Skip)> FindAsync(long categoryId, int skip, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var left = skip;

        await foreach (var ahead in statements.Ahead(db, [categoryId], now).WithCancellation(cancel))
        {
            left += ahead.Articles;
        }

        await foreach (var month in statements.Months(db, categoryId).WithCancellation(cancel))
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
