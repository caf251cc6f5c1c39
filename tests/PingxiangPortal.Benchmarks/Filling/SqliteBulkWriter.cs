using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Prepared inserts in one transaction. A power cut may cost the store; a killed process does not.</summary>
internal sealed class SqliteBulkWriter(PortalDb db) : IBulkWriter
{
    private const string FastPragmas = "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-262144; PRAGMA wal_autocheckpoint=16384;";

    public static async Task<SqliteBulkWriter> OpenAsync(PortalDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync(FastPragmas, cancel);
        return new SqliteBulkWriter(db);
    }

    public async Task WriteAsync(IReadOnlyList<BulkRows> tables, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync(cancel);

        foreach (var rows in tables)
        {
            await using var command = Insert(connection, rows);
            command.Transaction = transaction;

            foreach (var row in rows.Rows)
            {
                for (var at = 0; at < row.Length; at++)
                {
                    command.Parameters[at].Value = row[at] ?? DBNull.Value;
                }

                await command.ExecuteNonQueryAsync(cancel);
            }
        }

        await transaction.CommitAsync(cancel);
    }

    public Task SettleAsync(CancellationToken cancel) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancel);

    private static DbCommand Insert(DbConnection connection, BulkRows rows)
    {
        var command = connection.CreateCommand();
        var names = rows.Columns.Select(column => $"\"{column.Name}\"");
        var values = rows.Columns.Select((_, at) => $"@p{at}");
        command.CommandText = $"INSERT INTO \"{rows.Table}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)})";

        for (var at = 0; at < rows.Columns.Count; at++)
        {
            command.Parameters.Add(rows.Columns[at].Mapping.CreateParameter(command, $"@p{at}", null, nullable: true));
        }

        return command;
    }
}
