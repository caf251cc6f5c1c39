using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>
/// Keeps the caches of readers' connections small. SQLite gives each 2 MB, and a crowd of readers opens dozens; what
/// they read lies in the system's cache of files anyway.
/// </summary>
internal sealed class ReaderConnections : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA cache_size=-256";

    // By the handle that the driver's pool gives out again and again: each is set once.
    private readonly ConditionalWeakTable<sqlite3, object> known = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private void Set(DbConnection connection)
    {
        if (((SqliteConnection)connection).Handle is { } handle && known.TryAdd(handle, known))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragma;
            command.ExecuteNonQuery();
        }
    }
}
