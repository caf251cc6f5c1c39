using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PingxiangPortal.Tests.Store;

/// <summary>The app, with a look at every command that its requests read with.</summary>
public sealed class CountingApp : WatchedApp
{
    private readonly Watch watch = new();

    protected override IInterceptor Watcher => watch;

    /// <summary>The commands that something runs.</summary>
    internal async Task<IReadOnlyList<string>> CommandsOfAsync(Func<Task> use)
    {
        watch.Seen.Clear();
        await use();
        return [.. watch.Seen];
    }

    private sealed class Watch : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Seen { get; } = new();

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Seen.Enqueue(result.CommandText);
            return result;
        }
    }
}
