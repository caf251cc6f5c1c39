using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Counting;
using PingxiangPortal.Web.Store.Hot;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Hot;

/// <summary>
/// Writes what was counted meanwhile into the store, in pieces that hold up no reader's click, and lets the windows
/// move on when an hour has passed.
/// </summary>
/// <remarks>
/// What can't be written is lost rather than counted twice: of a piece whose outcome is unknown nothing is written
/// again. A writer that is too busy has not begun, and gets the piece again.
/// </remarks>
internal sealed class KeepCounts(Writer writer, PendingCounts pending, HotNow now, SiteClock clock) : IDisposable
{
    /// <summary>A few milliseconds on SQLite with a million articles.</summary>
    private const int MostInOneWrite = 40;

    private readonly SemaphoreSlim one = new(1);
    private int movedToHour;

    /// <summary>When it returns, everything that was counted before the call is in the store.</summary>
    /// <exception cref="StoreBusyException">Readers click faster than the disk can take; the counts wait.</exception>
    public async Task ExecuteAsync()
    {
        await one.WaitAsync();

        try
        {
            await MoveAsync(HotHour.Of(clock.UtcNow));
            await StoreAsync(pending.TakeAll());
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task MoveAsync(int hour)
    {
        if (hour == movedToHour)
        {
            return;
        }

        foreach (var window in HotWindows.All)
        {
            await MoveAsync(new MoveWindow(window, hour));
        }

        movedToHour = hour;
        now.MarkStale();
    }

    private async Task MoveAsync(MoveWindow move)
    {
        while (await writer.WriteAsync(Lane.Readers, move.WriteAsync, CancellationToken.None))
        {
        }
    }

    private async Task StoreAsync(IReadOnlyList<HourlyChange> changes)
    {
        // Neighbours in the store one after the other: a write then changes few of its pages.
        var left = new Queue<HourlyChange[]>(changes
            .OrderBy(change => change.Count.ArticleId)
            .ThenBy(change => change.Count.Measure)
            .Chunk(MostInOneWrite));

        try
        {
            while (left.TryDequeue(out var piece))
            {
                await StoreAsync(piece);
            }
        }
        finally
        {
            pending.PutBack(left.SelectMany(piece => piece));
        }
    }

    private async Task StoreAsync(HourlyChange[] piece)
    {
        try
        {
            await writer.WriteAsync(Lane.Readers, new AddCounts(piece).WriteAsync, CancellationToken.None);
            now.MarkStale();
        }
        catch (StoreBusyException)
        {
            pending.PutBack(piece);
            throw;
        }
    }
}
