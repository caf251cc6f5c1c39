using Microsoft.Data.Sqlite;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Writing;

/// <summary>A SQLite file that someone else holds, with a driver that gives up after a second.</summary>
public sealed class HeldStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("held-store-").FullName;

    private string File => $"Data Source={Path.Combine(folder, "portal.db")};Pooling=False;Default Timeout=1";

    [Fact]
    public async Task What_waits_while_another_process_holds_the_store_fails_together_and_what_comes_later_is_written()
    {
        using var writer = new SqliteWriter(Open);
        await WriteAsync(writer, "CREATE TABLE words (word TEXT)");
        await using var other = new SqliteConnection(File);
        await other.OpenAsync();
        List<Task<int>> waiting;

        await using (await other.BeginTransactionAsync())
        {
            waiting = [.. Enumerable.Range(0, 40).Select(_ => WriteAsync(writer, "INSERT INTO words VALUES ('held')"))];
            var all = Task.WhenAll(waiting.Select(each => each.ContinueWith(_ => { }, TaskScheduler.Default)));
            await all.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System); // one after the other they would take forty
        }

        Assert.All(waiting, each => Assert.IsType<SqliteException>(each.Exception?.InnerException));
        Assert.Equal(1, await WriteAsync(writer, "INSERT INTO words VALUES ('free')"));
        Assert.Equal("free", await WordsAsync(other));
    }

    [Fact]
    public async Task A_log_that_cannot_be_taken_into_the_file_fails_no_stop_and_is_read_by_the_next_start()
    {
        var scope = Open();
        await scope.RunAsync("CREATE TABLE words (word TEXT)");
        await scope.RunAsync("INSERT INTO words VALUES ('one'), ('two')");
        await using var reading = await scope.Command("SELECT word FROM words").ExecuteReaderAsync();
        Assert.True(await reading.ReadAsync());

        await Assert.ThrowsAsync<SqliteException>(() => scope.RunAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        scope.Dispose();

        await using var next = new SqliteConnection(File);
        await next.OpenAsync();
        Assert.Equal("one,two", await WordsAsync(next));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>None of these writes asks for a context.</summary>
    private SqliteWriteScope Open()
    {
        var scope = new SqliteWriteScope(File, _ => null!);
        scope.Run("PRAGMA busy_timeout=0"); // SQLite itself would wait for five seconds
        return scope;
    }

    private static Task<int> WriteAsync(SqliteWriter writer, string sql) =>
        writer.WriteAsync(Lane.Desk, scope => scope.RunAsync(sql), CancellationToken.None);

    private static async Task<string> WordsAsync(SqliteConnection store)
    {
        await using var command = store.CreateCommand();
        command.CommandText = "SELECT group_concat(word) FROM words";
        return $"{await command.ExecuteScalarAsync()}";
    }
}
