using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>
/// Keeps readers' connections open, one to each pooled context: opening one for each query, and registering EF Core's
/// functions with it every time, took as long as the query. Between two queries it holds no lock and no old state.
/// Their caches are small. SQLite gives each 2 MB, and a crowd of readers opens dozens; what they read lies in the
/// system's cache of files anyway.
/// </summary>
internal sealed class ReaderConnections : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA cache_size=-256";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result) => ValueTask.FromResult(InterceptionResult.Suppress());

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }
}
