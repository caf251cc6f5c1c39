using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Binary COPY, one for each table, in one transaction.</summary>
internal sealed class PostgresBulkWriter(PortalDb db) : IBulkWriter
{
    public static async Task<PostgresBulkWriter> OpenAsync(PortalDb db, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await db.Database.OpenConnectionAsync(cancel);
        return new PostgresBulkWriter(db);
    }

    public async Task WriteAsync(IReadOnlyList<BulkRows> tables, CancellationToken cancel)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync(cancel);

        foreach (var rows in tables)
        {
            var names = rows.Columns.Select(column => $"\"{column.Name}\"");
            await using var copy = await connection.BeginBinaryImportAsync(
                $"COPY \"{rows.Table}\" ({string.Join(", ", names)}) FROM STDIN (FORMAT BINARY)",
                cancel);

            foreach (var row in rows.Rows)
            {
                await WriteAsync(copy, rows.Columns, row, cancel);
            }

            await copy.CompleteAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>COPY leaves the identity columns' sequences behind; the planner knows nothing of the rows yet.</summary>
    public async Task SettleAsync(CancellationToken cancel)
    {
        foreach (var key in db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsNumbered))
        {
            var (table, column) = (key.DeclaringType.GetTableName(), key.GetColumnName());
            var sql = $"""SELECT setval(pg_get_serial_sequence('"{table}"', '{column}'), max("{column}")) FROM "{table}" HAVING max("{column}") IS NOT NULL""";
            await db.Database.ExecuteSqlRawAsync(sql, cancel);
        }

        await db.Database.ExecuteSqlRawAsync("VACUUM (ANALYZE)", cancel);
    }

    private static bool IsNumbered(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long) && property.IsPrimaryKey()
        && property.DeclaringType.GetTableName() is not null;

    private static async Task WriteAsync(
        NpgsqlBinaryImporter copy,
        IReadOnlyList<BulkColumn> columns,
        object?[] row,
        CancellationToken cancel)
    {
        await copy.StartRowAsync(cancel);

        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] is { } value)
            {
                await copy.WriteAsync(value, columns[at].Mapping.StoreTypeNameBase, cancel);
            }
            else
            {
                await copy.WriteNullAsync(cancel);
            }
        }
    }
}
