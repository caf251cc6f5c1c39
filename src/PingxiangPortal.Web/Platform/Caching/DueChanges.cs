namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>What changes by the clock alone, without a write: before a page is taken from the cache, it must have been raised.</summary>
internal abstract class DueChanges : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private readonly Lock expecting = new();
    private long nextTicks; // the beginning of time: the first request asks what lies ahead
    private long expectedMeanwhile;

    /// <summary>Something will change at a moment that wasn't known before.</summary>
    public void Expect(DateTime utc)
    {
        lock (expecting)
        {
            expectedMeanwhile = Math.Min(expectedMeanwhile, utc.Ticks);
            Interlocked.Exchange(ref nextTicks, Math.Min(nextTicks, utc.Ticks));
        }
    }

    public bool AreDue(DateTime nowUtc) => nowUtc.Ticks >= Interlocked.Read(ref nextTicks);

    /// <summary>Raises what came due; those that come meanwhile wait for it.</summary>
    public async Task RaiseAsync(DateTime nowUtc)
    {
        await one.WaitAsync();

        try
        {
            if (AreDue(nowUtc))
            {
                await RaiseAndLookAheadAsync(nowUtc);
            }
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            one.Dispose();
        }
    }

    /// <summary>Raises what came due since the last call, and says when the next change comes.</summary>
    protected abstract Task<DateTime> RaiseUntilAsync(DateTime nowUtc);

    private async Task RaiseAndLookAheadAsync(DateTime nowUtc)
    {
        lock (expecting)
        {
            expectedMeanwhile = long.MaxValue; // what is expected while it is asked must not be lost
        }

        var next = await RaiseUntilAsync(nowUtc);

        lock (expecting)
        {
            Interlocked.Exchange(ref nextTicks, Math.Min(next.Ticks, expectedMeanwhile));
        }
    }
}
