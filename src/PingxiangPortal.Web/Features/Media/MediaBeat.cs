namespace PingxiangPortal.Web.Features.Media;

/// <summary>Every few hours deletes uploads that nobody used, and what crashes left; a beat that fails only leaves them for the next.</summary>
internal sealed partial class MediaBeat(ForgetUnusedPictures forget, ForgetStrayFiles sweep, TimeProvider time, ILogger<MediaBeat> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await CleanAsync();
        }
    }

    private async Task CleanAsync()
    {
        try
        {
            LogDeleted(await forget.ExecuteAsync(), await sweep.ExecuteAsync());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Deleted} pictures that no article showed were deleted, and the files of {Stray} that the store doesn't know")]
    private partial void LogDeleted(int deleted, int stray);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Pictures that no article shows could not be deleted")]
    private partial void LogFailure(Exception failure);
}
