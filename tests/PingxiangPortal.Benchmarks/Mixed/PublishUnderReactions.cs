using System.Globalization;
using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Measuring;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Mixed;

/// <summary>One article that everyone reacts on, one publisher who has to get his articles out all the same.</summary>
internal sealed class PublishUnderReactions(Bench bench, FilledStore original, TimeSpan duration)
{
    private const int Reactors = 64;
    private const int ReadsASecond = 200;

    private static readonly TimeSpan PublishingBeat = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);

    public async Task ExecuteAsync()
    {
        var store = await bench.Stores.CopyAsync(original);

        await using (var portal = await bench.Portal.StartAsync(store))
        {
            using var desk = await Desk.SignInAsync(bench.Portal, store, portal.Address);
            await MeasureAsync(portal, desk);
        }

        await bench.Stores.DropAsync(store);
    }

    private async Task MeasureAsync(ServerProcess portal, Desk desk)
    {
        var click = portal.Requests.React(original.Amount.Articles, "flower");
        var page = portal.Requests.Get(new Pages(original.Amount).Article, PageBytes.BrowserAsks);
        await WarmUp.WithAsync(portal, (_, _) => page);
        await WarmUp.WithAsync(portal, (_, _) => click);

        var calm = await Meter.MeasureAsync(portal, Rounds.Connections, (_, _) => page, Calm);
        var alone = await ReadSteadilyAsync(portal, page, Calm);
        var clicksAlone = await Meter.MeasureAsync(portal, Reactors, (_, _) => click, Calm);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- the article's page, nobody reacting: {calm.CpuMicroseconds:0.0} µs CPU at full load; read {ReadsASecond} times a second: p50 {alone.P50:0.00}, p99 {alone.P99:0.00} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- reactions, nothing else: {clicksAlone.PerSecond:N0}/s, p99 {clicksAlone.P99:0.0} ms, {clicksAlone.CpuMicroseconds:0.0} µs CPU"));

        using var stop = new CancellationTokenSource();
        var publishing = new Publishing(desk, PublishingBeat);
        var publisher = publishing.RunAsync(stop.Token);
        var reader = ReadSteadilyAsync(portal, page, duration);
        var clicks = await Meter.MeasureAsync(portal, Reactors, (_, _) => click, duration);
        await stop.CancelAsync();
        await publisher;
        var reading = await reader;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- publishing meanwhile, {publishing.Posts.Count} articles, {publishing.Failed} failed: median {publishing.Posts.Within(0.5):0.0} ms, p99 {publishing.Posts.Within(0.99):0.0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- reactions beside publishing and reading: {clicks.PerSecond:N0}/s, p99 {clicks.P99:0.0} ms{(clicks.Others.Length > 0 ? $", also {clicks.Others}" : "")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- the article's page meanwhile: p50 {reading.P50:0.00}, p99 {reading.P99:0.00} ms{(reading.Others.Length > 0 ? $", also {reading.Others}" : "")}"));
        await CostOfReadingAsync(portal, page, click);
    }

    /// <summary>
    /// Half the connections react, half read, and once all react: from the two loads' processor time and answers follows
    /// what one page costs while its article is reacted on.
    /// </summary>
    private async Task CostOfReadingAsync(ServerProcess portal, byte[] page, byte[] click)
    {
        var alone = await Meter.MeasureAsync(portal, Reactors / 2, (_, _) => click, duration);
        var cpuBefore = portal.CpuTime;
        var clicking = LoadRun.RunAsync(portal.Endpoint, Reactors / 2, (_, _) => click, duration);
        var reading = LoadRun.RunAsync(portal.Endpoint, Reactors / 2, (_, _) => page, duration);
        var (clicks, pages) = (await clicking, await reading);
        var forPages = (portal.CpuTime - cpuBefore).TotalMicroseconds - clicks.Answers * alone.CpuMicroseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"- read and reacted on by {Reactors / 2} connections each: {pages.PerSecond:N0} pages/s, {clicks.PerSecond:N0} reactions/s, about {forPages / Math.Max(1, pages.Answers):0.0} µs CPU a page"));
    }

    /// <summary>A reader who comes at a steady pace, whatever the rest does.</summary>
    private static async Task<Measured> ReadSteadilyAsync(ServerProcess portal, byte[] page, TimeSpan duration)
    {
        using var line = new KeepAlive(portal.Endpoint);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / ReadsASecond));
        var result = new LoadResult();
        var started = TimeProvider.System.GetTimestamp();

        while (TimeProvider.System.GetElapsedTime(started) < duration)
        {
            await timer.WaitForNextTickAsync();
            var asked = TimeProvider.System.GetTimestamp();
            result.Add(await line.AskAsync(page), TimeProvider.System.GetElapsedTime(asked));
        }

        return new Measured(0, result.Latencies.Within(0.50), result.Latencies.Within(0.99), 0, 0, result.Others(200));
    }
}
