using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Web.Store;

/// <summary>Brings the store to this version's tables.</summary>
internal static class Migrations
{
    /// <summary>The caller holds the data folder's lock, so a lock that lies in a SQLite store is a dead process's.</summary>
    public static async Task ApplyAsync(PortalDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite() && await db.Database.CanConnectAsync(cancel))
        {
            // EF Core's own lock is a row that stays for ever when the process dies in the middle of a migration.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
        }

        await db.Database.MigrateAsync(cancel);
    }
}
