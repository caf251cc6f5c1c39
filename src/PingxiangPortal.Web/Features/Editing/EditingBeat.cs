namespace PingxiangPortal.Web.Features.Editing;

/// <summary>
/// Once a minute takes off the locks whose time is over, and forgets the editors that were never closed. Both count
/// for nothing from their end on, so a beat that fails only leaves rows behind. Once a day thins out revisions.
/// </summary>
internal sealed partial class EditingBeat(ForgetEnded forget, ThinRevisions thin, TimeProvider time, ILogger<EditingBeat> log) : BackgroundService
{
    private const int BeatsADay = 24 * 60;

    /// <summary>Soon after the start: a portal that starts anew every night has no whole day.</summary>
    private const int BeatOfThinning = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public async Task CleanAsync()
    {
        foreach (var ended in await forget.ExecuteAsync())
        {
            LockEnded(ended.ArticleId, ended.HolderName, ended.UntilUtc);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);

        for (var beat = 1; await timer.WaitForNextTickAsync(stoppingToken); beat++)
        {
            await TryAsync(CleanAsync);

            if (beat % BeatsADay == BeatOfThinning)
            {
                await TryAsync(thin.ExecuteAsync);
            }
        }
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            FailedToClean(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The lock of article {Article} by {Holder} ended at {Until}")]
    private partial void LockEnded(long article, string holder, DateTime until);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What nobody needs any more at the desk could not be cleaned up")]
    private partial void FailedToClean(Exception failure);
}
