using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Mixed;

/// <summary>One publisher who publishes a new article at every beat, until told to stop.</summary>
internal sealed class Publishing(Desk desk, TimeSpan beat)
{
    /// <summary>How long the posts took.</summary>
    public Latencies Posts { get; } = new();

    public int Failed { get; private set; }

    public async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(beat);

        while (!stop.IsCancellationRequested)
        {
            var (id, took) = await desk.PublishAsync();
            Posts.Add(took);
            Failed += id is null ? 1 : 0;

            try
            {
                await timer.WaitForNextTickAsync(stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
