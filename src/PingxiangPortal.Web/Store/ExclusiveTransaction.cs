using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// A transaction beside which no other one of its kind runs: what it finds (a free name, a place in the tree, the
/// last administrator) still holds when it writes, and nobody's request fails because two came at once.
/// </summary>
internal static class ExclusiveTransaction
{
    /// <summary>Any number, as long as nothing else locks it in this database.</summary>
    private const long Lock = 20_211_208;

    /// <summary>Waits for its turn. What was read before may be old by then, so it is forgotten.</summary>
    public static async Task<IDbContextTransaction> BeginExclusiveAsync(this PortalDb db)
    {
        db.ChangeTracker.Clear();

        // SQLite lets one writer in at a time, from the beginning of its transaction on.
        var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);

        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", CancellationToken.None);
        }

        return transaction;
    }
}
