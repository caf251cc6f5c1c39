using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Writing;

/// <summary>
/// Keeps the one writer of a SQLite store in the middle of a write, so that others wait behind it. On PostgreSQL
/// writes go side by side, and nothing is held.
/// </summary>
internal sealed class HeldWriter : IAsyncDisposable
{
    private readonly ManualResetEventSlim gate = new();
    private readonly Task<int> held;

    private HeldWriter(Writer writer, TaskCompletionSource begun)
    {
        held = writer.WriteAsync(
            Lane.Desk,
            _ =>
            {
                begun.TrySetResult();
                gate.Wait();
                return Task.FromResult(0);
            },
            CancellationToken.None);
    }

    public static async Task<HeldWriter?> BeginAsync(PortalApp app)
    {
        if (TestDatabase.IsPostgres)
        {
            return null;
        }

        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holder = new HeldWriter(app.Writer(), begun);
        await begun.Task;
        return holder;
    }

    public async ValueTask DisposeAsync()
    {
        gate.Set();
        await held;
        gate.Dispose();
    }
}

/// <summary>Small writes to try the writer with.</summary>
internal static class Writes
{
    public static Writer Writer(this PortalApp app) => app.Services.GetRequiredService<Writer>();

    public static Task<T> WriteAsync<T>(this PortalApp app, Lane lane, Func<WriteScope, Task<T>> work, CancellationToken cancel = default) =>
        app.Writer().WriteAsync(lane, work, cancel);

    /// <summary>Runs writes of which all wait already when the first one begins, so that they share a transaction.</summary>
    public static async Task<IReadOnlyList<Task<int>>> TogetherAsync(this PortalApp app, params Func<WriteScope, Task<int>>[] works)
    {
        List<Task<int>> sent;

        await using (await HeldWriter.BeginAsync(app))
        {
            sent = [.. works.Select(work => app.WriteAsync(Lane.Desk, work))];
        }

        await Task.WhenAll(sent.Select(each => each.ContinueWith(_ => { }, TaskScheduler.Default)));
        return sent;
    }

    public static Task<int> RunAsync(this WriteScope scope, string sql) => scope.Command(sql).ExecuteNonQueryAsync();

    /// <summary>Remembers a word in the store; a second time it stands there twice.</summary>
    public static Func<WriteScope, Task<int>> Remember(string name) => scope => scope.RunAsync(
        $"""INSERT INTO "Settings" ("Name", "Value") VALUES ('{name}', 'x') ON CONFLICT ("Name") DO UPDATE SET "Value" = "Settings"."Value" || 'x'""");

    /// <summary>How often each word was remembered.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> RememberedAsync(this PortalApp app, string begin) =>
        await app.UseAsync((Web.Store.PortalDb db) => Task.FromResult(db.Settings
            .Where(setting => setting.Name.StartsWith(begin))
            .ToDictionary(setting => setting.Name, setting => setting.Value.Length)));
}
