namespace PingxiangPortal.Web.Store.Writing;

/// <summary>
/// All writes of a SQLite store, on one thread and one connection: SQLite lets one writer in at a time, and many that
/// compete for it are thirty times slower than one that commits in one transaction what came meanwhile.
/// </summary>
internal sealed class SqliteWriter(Func<SqliteWriteScope> open) : Writer, IHostedService, IDisposable
{
    /// <summary>A bound on how long one commit keeps the first of its writes waiting, not a size to reach.</summary>
    private const int MostInOneTransaction = 256;

    private readonly WriteQueue queue = new();
    private readonly Lock starting = new();
    private Thread? thread;
    private bool isClosed;

    public override Task<TAnswer> WriteAsync<TAnswer>(Lane lane, Func<WriteScope, Task<TAnswer>> work, CancellationToken cancel)
    {
        EnsureStarted();
        var write = new PendingWrite<TAnswer>(work, cancel);
        queue.Add(lane, write);
        return write.Outcome;
    }

    /// <summary>Nothing to do: the first write starts the thread, be it before the host or in a command without one.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The server takes no more requests by now; what it left waiting is written.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        lock (starting)
        {
            isClosed = true;
        }

        queue.Close();
        thread?.Join();
    }

    private void EnsureStarted()
    {
        lock (starting)
        {
            if (thread is null && !isClosed)
            {
                // A thread of its own: it sleeps in the disk's flush, and on one core that would be the pool's only one.
                thread = new Thread(WriteAll) { IsBackground = true, Name = "writer" };
                thread.Start();
            }
        }
    }

    private void WriteAll()
    {
        SqliteWriteScope? scope = null;

        while (queue.TakeUpTo(MostInOneTransaction) is { Count: > 0 } batch)
        {
            try
            {
                scope ??= open();
                WriteBatch.Run(scope, batch);
            }
            catch (Exception failure) // the store can't be opened: every write says so, and the next batch tries again
            {
                WriteBatch.Fail(batch, failure);
            }

            foreach (var write in batch)
            {
                write.Acknowledge();
            }
        }

        scope?.Dispose();
    }
}
