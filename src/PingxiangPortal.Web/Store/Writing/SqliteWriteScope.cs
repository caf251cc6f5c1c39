using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>The writer's one connection, as one write after the other sees it.</summary>
internal sealed class SqliteWriteScope : WriteScope, IDisposable
{
    // synchronous=FULL: an acknowledged click survives a power cut; NORMAL in WAL mode does not promise that.
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA cache_size=-16384;";

    private readonly SqliteConnection connection;
    private readonly IDbContextFactory<SqlitePortalDb> contexts;
    private readonly Dictionary<string, SqliteCommand> prepared = [];
    private SqliteTransaction? transaction;
    private SqlitePortalDb? db;

    /// <param name="connectionString">The store; its connections must not be pooled.</param>
    /// <param name="contextsOn">Makes contexts that work on a connection.</param>
    public SqliteWriteScope(string connectionString, Func<SqliteConnection, IDbContextFactory<SqlitePortalDb>> contextsOn)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        contexts = contextsOn(connection);
        Run(Pragmas);
    }

    /// <summary>Made at first use: a write in prepared SQL needs none.</summary>
    public override PortalDb Db => db ??= NewDb();

    /// <summary>True between a beginning that succeeded and its end.</summary>
    public bool HasBegun => transaction is not null;

    /// <summary>False when SQLite gave the transaction up by itself, as it does when the disk is full.</summary>
    public bool IsInTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public void Begin() => transaction = connection.BeginTransaction(deferred: false);

    public void Commit()
    {
        transaction!.Commit(); // begun before
        transaction.Dispose();
        transaction = null;
    }

    public void RollBack()
    {
        EndWrite();
        transaction?.Dispose();
        transaction = null;
    }

    /// <summary>Gives back what the write tracked, so that the next one starts with a clean context.</summary>
    public void EndWrite()
    {
        db?.Dispose();
        db = null;
    }

    public override DbCommand Command(string sql)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            prepared.Add(sql, command);
        }

        command.Transaction = transaction;
        return command;
    }

    public override object Value(Guid id) => SqliteValues.Of(id);

    public void Run(string sql) => Command(sql).ExecuteNonQuery();

    /// <summary>Leaves one file behind instead of three, unless the disk won't have it.</summary>
    public void Dispose()
    {
        try
        {
            RollBack();
            Run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (Exception)
        {
            // Thrown on the writer's thread it would end the process. There is nobody left to tell and nothing lost:
            // what was acknowledged lies in the log beside the file, from where the next start takes it.
        }

        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqlitePortalDb NewDb()
    {
        var made = contexts.CreateDbContext();
        made.Database.AutoSavepointsEnabled = false; // the writer has set its own
        made.Database.UseTransaction(transaction);
        return made;
    }
}
