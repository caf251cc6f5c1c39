using System.Collections.Concurrent;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Tests.Store.Writing;

public sealed class StopTests
{
    [Fact]
    public async Task What_was_acknowledged_before_or_during_a_stop_is_in_the_store()
    {
        await using var first = new PortalApp();
        var writer = first.Writer();
        var word = Some.Word("w");
        var acknowledged = new ConcurrentBag<string>();
        using var pouring = new CountdownEvent(40);
        using var enough = new CancellationTokenSource();
        var clickers = Enumerable.Range(0, 8).Select(clicker => Task.Run(async () =>
        {
            for (var at = 0; !enough.IsCancellationRequested; at++)
            {
                var name = $"{word}-{clicker}-{at}";

                try
                {
                    await writer.WriteAsync(Lane.Readers, Writes.Remember(name), CancellationToken.None);
                }
                catch (Exception stopped) when (stopped is StoreBusyException or ObjectDisposedException or InvalidOperationException)
                {
                    return;
                }

                acknowledged.Add(name);

                if (!pouring.IsSet)
                {
                    try
                    {
                        pouring.Signal();
                    }
                    catch (InvalidOperationException)
                    {
                        // Another one was the last.
                    }
                }
            }
        })).ToList();
        Assert.True(await Task.Run(() => pouring.Wait(TimeSpan.FromMinutes(1))));

        await using var second = await first.RestartAsync();
        await enough.CancelAsync();
        await Task.WhenAll(clickers);

        var stored = await second.RememberedAsync(word);
        Assert.True(acknowledged.Count >= 40);
        Assert.Empty(acknowledged.Except(stored.Keys));
        Assert.All(stored.Values, times => Assert.Equal(1, times));
    }

    [Fact]
    public async Task What_waits_when_the_stop_comes_is_written_and_what_comes_later_is_refused()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // nothing waits there
        }

        await using var first = new PortalApp();
        var writer = first.Writer();
        var word = Some.Word("w");
        List<Task<int>> waiting;
        Task<PortalApp> restart;

        await using (await HeldWriter.BeginAsync(first))
        {
            waiting = [.. Enumerable.Range(0, 600).Select(at => writer.WriteAsync(Lane.Readers, Writes.Remember($"{word}{at}"), CancellationToken.None))];
            restart = Task.Run(first.RestartAsync);
        }

        await using var second = await restart;
        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromMinutes(1), TimeProvider.System); // or a lost one would be waited for in vain
        Assert.Equal(600, (await second.RememberedAsync(word)).Count);
        await Assert.ThrowsAsync<StoreBusyException>(() => writer.WriteAsync(Lane.Desk, Writes.Remember(word), CancellationToken.None));
    }

    [Fact]
    public async Task After_a_stop_the_store_is_one_file()
    {
        if (TestDatabase.IsPostgres)
        {
            return; // a server has its own files
        }

        await using var first = new PortalApp();
        await Some.ArticleAsync(first);
        var writer = first.Writer();
        await ((SqliteWriter)writer).StopAsync(CancellationToken.None);

        var wal = new FileInfo(Path.Combine(first.DataFolder, "portal.db-wal"));
        Assert.Equal(0, wal.Exists ? wal.Length : 0);
    }
}
