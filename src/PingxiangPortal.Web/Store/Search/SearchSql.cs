using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>Runs the index's own SQL on a context's connection: the tables are none of the model's.</summary>
internal static class SearchSql
{
    /// <summary>The first column of every row.</summary>
    public static async Task<List<long>> KeysAsync(this PortalDb db, string sql, IReadOnlyList<(string Name, object Value)> values, CancellationToken cancel)
    {
        var keys = new List<long>();
        await db.ReadAsync(sql, values, row => keys.Add(row.GetInt64(0)), cancel);
        return keys;
    }

    /// <summary>The second column of every row by the first.</summary>
    public static async Task<IReadOnlyDictionary<long, string>> TitlesAsync(this PortalDb db, string sql, IReadOnlyList<(string Name, object Value)> values, CancellationToken cancel)
    {
        var titles = new Dictionary<long, string>();
        await db.ReadAsync(sql, values, row => titles.Add(row.GetInt64(0), row.GetString(1)), cancel);
        return titles;
    }

    /// <summary>Hands over row after row.</summary>
    public static async Task ReadAsync(
        this PortalDb db,
        string sql,
        IReadOnlyList<(string Name, object Value)> values,
        Action<DbDataReader> take,
        CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);

        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            AddValues(command, values);
            await using var rows = await command.ExecuteReaderAsync(cancel);

            while (await rows.ReadAsync(cancel))
            {
                take(rows);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static void AddValues(DbCommand command, IReadOnlyList<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
