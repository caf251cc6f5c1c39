namespace PingxiangPortal.Web.Features.Articles;

/// <summary>
/// Once a minute goes on with the articles of changed pictures: after a crash, and where there are more than somebody
/// who described a picture should wait for.
/// </summary>
internal sealed partial class PicturesBeat(IServiceScopeFactory scopes, TimeProvider time, ILogger<PicturesBeat> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ShowAsync(stoppingToken);
        }
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        try
        {
            var isDone = false;

            while (!isDone && !stop.IsCancellationRequested)
            {
                await using var scope = scopes.CreateAsyncScope();
                isDone = await scope.ServiceProvider.GetRequiredService<ShowPicturesAnew>().ExecuteAsync(stop);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Articles with a changed picture could not be rendered anew")]
    private partial void LogFailure(Exception failure);
}
