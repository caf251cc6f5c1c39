using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>All that is kept beside the rows that it follows from, made anew from them.</summary>
internal static class KeptData
{
    /// <summary>Counts up when more is kept, or in another way: a store of another version is made anew at its next start.</summary>
    private const int Version = 2;

    /// <summary>Fills what an older version, a bulk load or another time zone left behind; otherwise one question that indexes answer.</summary>
    public static async Task FillIfOldAsync(PortalDb db, LocalDays days, CancellationToken cancel)
    {
        var published = $"""EXISTS (SELECT 1 FROM "Articles" WHERE "State" = {(int)ArticleState.Published})""";
        var kept = $"""SELECT 1 FROM "Settings" WHERE "Name" = '{Setting.KeptData}' AND "Value" = '{Mark(days)}'""";

        if (await db.HoldsAsync($"""NOT EXISTS ({kept}) OR ({published} AND NOT EXISTS (SELECT 1 FROM "Listings"))""", cancel))
        {
            await RebuildAsync(db, days, cancel);
        }
    }

    /// <summary>Takes half a minute or so for a million articles; nothing else may write meanwhile.</summary>
    public static async Task RebuildAsync(PortalDb db, LocalDays days, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);

        foreach (var sql in KeptSql.Statements(db))
        {
            await db.Database.ExecuteSqlRawAsync(sql, cancel);
        }

        await RebuildArchiveAsync(db, days, cancel);
        await db.Settings.Where(setting => setting.Name == Setting.KeptData).ExecuteDeleteAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Settings" ("Name", "Value") VALUES ({Setting.KeptData}, {Mark(days)})""", cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Counted here: SQLite knows no time zones, and PostgreSQL may know others.</summary>
    private static async Task RebuildArchiveAsync(PortalDb db, LocalDays days, CancellationToken cancel)
    {
        var counts = new Dictionary<int, int>();
        var times = db.Articles
            .Where(article => article.State == ArticleState.Published && article.PublishedUtc != null)
            .Select(article => article.PublishedUtc!.Value);

        await foreach (var time in times.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var day = days.Of(time);
            counts[day] = counts.GetValueOrDefault(day) + 1;
        }

        await db.ArchivedDays.ExecuteDeleteAsync(cancel);

        foreach (var (day, articles) in counts)
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArchivedDays" ("Day", "Articles") VALUES ({day}, {articles})""", cancel);
        }
    }

    private static string Mark(LocalDays days) => $"{Version} {days.Zone}";
}
