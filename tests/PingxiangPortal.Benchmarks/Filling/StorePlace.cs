using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Postgres;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>Where a store lies: a portal's data folder, or a PostgreSQL database.</summary>
internal sealed record StorePlace
{
    private StorePlace(DatabaseEngine engine, string where) => (Engine, Where) = (engine, where);

    public DatabaseEngine Engine { get; }

    /// <summary>The data folder, or the connection string.</summary>
    public string Where { get; }

    public static StorePlace Sqlite(string dataDir) => new(DatabaseEngine.Sqlite, Path.GetFullPath(dataDir));

    public static StorePlace Postgres(string connection) => new(DatabaseEngine.Postgres, connection);

    /// <summary>A context that may write, with settings of its own: the portal's are for serving.</summary>
    public async Task<PortalDb> OpenAsync(CancellationToken cancel)
    {
        if (Engine == DatabaseEngine.Postgres)
        {
            await MakeDatabaseAsync(new NpgsqlConnectionStringBuilder(Where), cancel);
            return new PostgresPortalDb(new DbContextOptionsBuilder<PostgresPortalDb>()
                .UseNpgsql(Where)
                .UseApplicationServiceProvider(IdentitySchema.Services)
                .Options);
        }

        Directory.CreateDirectory(Where);
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(Where, DatabaseSetup.SqliteFile), Pooling = false };
        return new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>()
            .UseSqlite(file.ConnectionString)
            .UseApplicationServiceProvider(IdentitySchema.Services)
            .Options);
    }

    private static async Task MakeDatabaseAsync(NpgsqlConnectionStringBuilder wanted, CancellationToken cancel)
    {
        var server = new NpgsqlConnectionStringBuilder(wanted.ConnectionString) { Database = "postgres", Pooling = false };
        await using var source = NpgsqlDataSource.Create(server);
        await using var find = source.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
        find.Parameters.AddWithValue(wanted.Database ?? "");

        if (await find.ExecuteScalarAsync(cancel) is null)
        {
            await using var create = source.CreateCommand($"CREATE DATABASE \"{wanted.Database}\"");
            await create.ExecuteNonQueryAsync(cancel);
        }
    }
}
