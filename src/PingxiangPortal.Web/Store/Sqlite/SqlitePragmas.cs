using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>
/// Sets what SQLite keeps per connection. <c>synchronous=FULL</c>: an acknowledged click survives a power cut
/// (NORMAL in WAL mode does not promise that). <c>busy_timeout</c>: a writer waits for another one.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA mmap_size=0;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
