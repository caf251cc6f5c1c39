using PingxiangPortal.Web.Platform.Counting;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Hot;

/// <summary>
/// Brings counts into the store every two seconds, once more when the server stops, and refreshes the short lists
/// once a minute. It never ends by a failure: counting goes on when the store is back.
/// </summary>
internal sealed partial class HotBeat(
    KeepCounts keep,
    PendingCounts pending,
    RefreshHotNow refresh,
    TimeProvider time,
    ILogger<HotBeat> log) : BackgroundService
{
    private const int BeatsToRefresh = 30;

    /// <summary>With the writing itself well below the five seconds after which a reading must be in the store.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>The server takes no more requests by now, and the writer still writes.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);

        if (!pending.IsEmpty)
        {
            await TryAsync(keep.ExecuteAsync);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);

        for (var beat = 0; await timer.WaitForNextTickAsync(stoppingToken); beat++)
        {
            await TryAsync(keep.ExecuteAsync);

            if (beat % BeatsToRefresh == 0)
            {
                await TryAsync(() => refresh.ExecuteAsync(stoppingToken));
            }
        }
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (StoreBusyException)
        {
            // The next beat tries again.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            FailedToCount(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Readings and reactions of the last seconds may be missing from the hot lists")]
    private partial void FailedToCount(Exception failure);
}
