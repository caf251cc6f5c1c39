using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store.Postgres;

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>
/// For writes whose rule no index can hold: the shape of the tree, the last administrator. What such a write finds
/// still holds when it commits.
/// </summary>
internal static class OneAtATime
{
    /// <summary>Any numbers, as long as nothing else locks them in this database.</summary>
    private const long Lock = 20_211_208;

    private const long HotLock = 20_211_209;

    /// <summary>Waits until no other such write runs. On SQLite none ever does: there is one writer.</summary>
    public static Task TakeTurnAsync(this PortalDb db) => LockAsync(db, $"SELECT pg_advisory_xact_lock({Lock})");

    /// <summary>Waits until no other server changes hot lists: what is added to an hour while it leaves would stay for ever.</summary>
    public static Task TakeHotTurnAsync(this PortalDb db) => LockAsync(db, $"SELECT pg_advisory_xact_lock({HotLock})");

    /// <summary>Keeps the tree as it is, beside any number of others who want the same.</summary>
    public static Task HoldTreeAsync(this PortalDb db) => LockAsync(db, $"SELECT pg_advisory_xact_lock_shared({Lock})");

    private static async Task LockAsync(PortalDb db, FormattableString sql)
    {
        if (db is PostgresPortalDb)
        {
            await db.Database.ExecuteSqlAsync(sql);
        }
    }
}
