using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>Makes the whole index anew from the articles.</summary>
internal static class SearchRebuild
{
    private const int Batch = 1_000;
    private const int ReportedBatches = 10;

    // Stands in the store while the index is whole, and names the tokens it was made of.
    private static readonly string Version = SearchTokens.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Fills what an older version, a bulk load or an interruption left; otherwise one question to the store.</summary>
    public static async Task FillIfNeededAsync(PortalDb db, Action<int> report, CancellationToken cancel)
    {
        if (await db.HoldsAsync($"""NOT EXISTS (SELECT 1 FROM "Settings" WHERE "Name" = '{Setting.SearchIndex}' AND "Value" = '{Version}')""", cancel))
        {
            await RunAsync(db, report, cancel);
        }
    }

    /// <summary>Takes minutes for a million articles; nothing else may read the index or write meanwhile.</summary>
    /// <param name="db">A context that may write.</param>
    /// <param name="report">Hears how many articles are done: none at first, if there are any, and then every ten thousand.</param>
    /// <param name="cancel">Leaves an index that the next start makes anew.</param>
    /// <returns>How many articles the index has.</returns>
    public static async Task<int> RunAsync(PortalDb db, Action<int> report, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        await db.Settings.Where(each => each.Name == Setting.SearchIndex).ExecuteDeleteAsync(cancel);
        await db.Search.EmptyAsync(cancel);
        var (done, last) = (0, default(SearchEntry));

        while (await NextAsync(db, last, cancel) is [.., var end] batch)
        {
            if (done % (Batch * ReportedBatches) == 0)
            {
                report(done);
            }

            await db.Search.AddAsync(batch, cancel);
            (done, last) = (done + batch.Count, end);
        }

        await db.Search.SettleAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Settings" ("Name", "Value") VALUES ({Setting.SearchIndex}, {Version})""", cancel);
        return done;
    }

    /// <summary>The articles after the last one, oldest first, cut into tokens on all cores.</summary>
    private static async Task<IReadOnlyList<SearchEntry>> NextAsync(PortalDb db, SearchEntry? last, CancellationToken cancel)
    {
        var (after, id) = last is null ? (DateTime.MinValue.ToUniversalTime(), 0) : (last.PublishedUtc, last.ArticleId);
        var rows = await db.Articles
            .AsNoTracking()
            .Where(article => article.State == ArticleState.Published && article.PublishedUtc >= after)
            .Where(article => article.PublishedUtc > after || article.Id > id)
            .OrderBy(article => article.PublishedUtc)
            .ThenBy(article => article.Id)
            .Take(Batch)
            .Select(article => new { article.Id, article.PublishedUtc, article.Title, article.Summary, article.Html, article.CategoryId })
            .ToListAsync(cancel);

        return
        [
            .. rows.AsParallel().AsOrdered().WithCancellation(cancel).Select(row => new SearchEntry(
                row.Id,
                row.PublishedUtc!.Value, // not before the first moment
                IndexedText.Of(row.Title, row.Summary, SafeHtml.AlreadySanitized(row.Html), row.CategoryId))),
        ];
    }
}
