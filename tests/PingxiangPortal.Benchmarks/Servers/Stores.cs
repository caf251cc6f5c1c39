using Npgsql;
using PingxiangPortal.Benchmarks.Filling;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Benchmarks.Servers;

/// <summary>The filled stores of the work folder. What writes works on a copy, so that they stay as they were filled.</summary>
internal sealed class Stores(WorkFolder work, string? postgres)
{
    private const string Copy = "copy";

    /// <summary>Fills the store if it isn't there yet.</summary>
    public async Task<FilledStore> EnsureAsync(DatabaseEngine engine, int articles)
    {
        var store = Of(engine, $"{articles}", Amount.Of(articles));
        await new StoreFill(store.Place, store.Amount).ExecuteAsync(CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
        return store;
    }

    /// <summary>A copy to write in; the one before is thrown away. No server may run on the original.</summary>
    public async Task<FilledStore> CopyAsync(FilledStore original)
    {
        var copy = Of(original.Place.Engine, Copy, original.Amount);
        await DropAsync(copy);

        foreach (var file in Directory.EnumerateFiles(original.DataDir, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.DataDir, Path.GetRelativePath(original.DataDir, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        if (original.Place.Engine == DatabaseEngine.Postgres)
        {
            var (from, to) = (DatabaseOf(original), DatabaseOf(copy));
            await OnServerAsync($"CREATE DATABASE \"{to}\" TEMPLATE \"{from}\"");
        }

        return copy;
    }

    public async Task DropAsync(FilledStore store)
    {
        if (Directory.Exists(store.DataDir))
        {
            Directory.Delete(store.DataDir, recursive: true);
        }

        if (store.Place.Engine == DatabaseEngine.Postgres)
        {
            NpgsqlConnection.ClearAllPools();
            await OnServerAsync($"DROP DATABASE IF EXISTS \"{DatabaseOf(store)}\" WITH (FORCE)");
        }
    }

    private FilledStore Of(DatabaseEngine engine, string name, Amount amount)
    {
        var folder = work.PathOf("stores", $"{engine}-{name}");

        if (engine == DatabaseEngine.Sqlite)
        {
            return new FilledStore(StorePlace.Sqlite(folder), folder, amount);
        }

        Directory.CreateDirectory(folder);
        var connection = new NpgsqlConnectionStringBuilder(postgres) { Database = $"portal_benchmark_{name}" };
        return new FilledStore(StorePlace.Postgres(connection.ConnectionString), folder, amount);
    }

    private static string? DatabaseOf(FilledStore store) => new NpgsqlConnectionStringBuilder(store.Place.Where).Database;

    private async Task OnServerAsync(string sql)
    {
        var server = new NpgsqlConnectionStringBuilder(postgres) { Database = "postgres", Pooling = false, CommandTimeout = 0 };
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
