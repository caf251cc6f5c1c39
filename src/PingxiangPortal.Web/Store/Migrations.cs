using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Store.Hot;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Search;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Web.Store;

/// <summary>Brings the store to this version's tables, before anybody reads or writes.</summary>
internal sealed partial class Migrations(Func<PortalDb> open, LocalDays days, TimeProvider time, ILogger<Migrations> logger)
{
    public async Task ApplyAsync(CancellationToken cancel)
    {
        await using var db = open();
        await ApplyAsync(db, cancel);
        await KeptData.FillIfOldAsync(db, days, cancel);
        await HotData.FillIfEmptyAsync(db, HotHour.Of(time.GetUtcNow().UtcDateTime), cancel);
        await SearchRebuild.FillIfNeededAsync(db, LogIndexing, cancel);
    }

    /// <summary>Makes the index of the search anew; the caller holds the data folder's lock.</summary>
    public async Task<int> RebuildSearchAsync(Action<int> report, CancellationToken cancel)
    {
        await using var db = open();
        return await SearchRebuild.RunAsync(db, report, cancel);
    }

    /// <summary>The caller holds the data folder's lock, so a lock that lies in a SQLite store is a dead process's.</summary>
    public static async Task ApplyAsync(PortalDb db, CancellationToken cancel)
    {
        var isThere = await db.Database.CanConnectAsync(cancel);

        if (isThere && await AreAppliedAsync(db, cancel))
        {
            return; // the framework would compare the whole model with its last snapshot first, a tenth of a start
        }

        if (isThere && db is SqlitePortalDb)
        {
            // EF Core's own lock is a row that stays for ever when the process dies in the middle of a migration.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
        }

        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>Asked in plain SQL: the framework makes a model of its own to read the table's one column.</summary>
    private static async Task<bool> AreAppliedAsync(PortalDb db, CancellationToken cancel)
    {
        var names = db.Database.GetMigrations().Select(name => $"'{name}'").ToList();
        var applied = $"""(SELECT COUNT(*) FROM "__EFMigrationsHistory" WHERE "MigrationId" IN ({string.Join(", ", names)}))""";

        try
        {
            return await db.HoldsAsync($"{applied} = {names.Count}", cancel);
        }
        catch (DbException)
        {
            return false; // no such table: a new store
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The start makes the index of the search anew: {Articles} articles done")]
    private partial void LogIndexing(int articles);
}
