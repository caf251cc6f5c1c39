using System.Diagnostics;
using System.Globalization;
using PingxiangPortal.Benchmarks.Filling;
using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Measuring;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Mixed;

/// <summary>A day at a news site in half an hour.</summary>
internal sealed class MixedRun(Bench bench, FilledStore original, TimeSpan duration)
{
    private const int Readers = 16;
    private const int Reactors = 8;
    private const int NewestReactedOn = 50;
    private const double Mebi = 1024 * 1024;
    private const int MostComplaints = 10;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PublishingBeat = TimeSpan.FromSeconds(2);
    private static readonly string[] Kinds = ["flower", "handshake", "shocked", "passby", "egg"];
    private static readonly string?[] Codings = [PageBytes.BrowserAsks, PageBytes.BrowserAsks, PageBytes.Gzip, null];

    private readonly Acknowledged acknowledged = new();
    private readonly MemoryWatch memory = new();
    private readonly int articles = original.Amount.Articles;

    private string mistakes = "";

    /// <returns>True when nothing failed, nothing was lost and the memory stayed.</returns>
    public async Task<bool> ExecuteAsync()
    {
        var store = await bench.Stores.CopyAsync(original);
        int published, exitCode;

        await using (var portal = await bench.Portal.StartAsync(store))
        {
            published = await LoadAsync(portal, store);
            exitCode = await portal.StopAsync();
        }

        List<string> complaints = [.. await StoreCheck.ComplaintsAsync(store, acknowledged), .. memory.Complaints()];

        if (mistakes.Length > 0)
        {
            complaints.Add($"Wrong answers: {mistakes}");
        }

        if (exitCode != 0)
        {
            complaints.Add($"The portal ended with {exitCode}.");
        }

        Console.WriteLine($"published {published:N0}, acknowledged {acknowledged.Total:N0} reactions, complaints: {complaints.Count}");
        complaints.Take(MostComplaints).ToList().ForEach(Console.WriteLine);
        await bench.Stores.DropAsync(store);
        return complaints.Count == 0;
    }

    private async Task<int> LoadAsync(ServerProcess portal, FilledStore store)
    {
        using var desk = await Desk.SignInAsync(bench.Portal, store, portal.Address);
        using var stop = new CancellationTokenSource();
        var publishing = new Publishing(desk, PublishingBeat);
        var publisher = publishing.RunAsync(stop.Token);
        var started = Stopwatch.GetTimestamp();

        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            var reading = LoadRun.RunAsync(portal.Endpoint, Readers, (_, number) => PageRequest(portal.Requests, number), Slice);
            var reacting = LoadRun.RunAsync(portal.Endpoint, Reactors, (connection, number) => Click(portal.Requests, connection, number), Slice, Keep);
            await ReportAsync(portal, Stopwatch.GetElapsedTime(started) + Slice, await reading, await reacting, publishing);
        }

        await stop.CancelAsync();
        await publisher;
        Note(publishing.Failed > 0 ? $"{publishing.Failed} articles not published" : "");
        return (int)publishing.Posts.Count;
    }

    private async Task ReportAsync(ServerProcess portal, TimeSpan at, LoadResult reading, LoadResult reacting, Publishing publishing)
    {
        var (resident, managed) = (await portal.ResidentBytesAsync(), await portal.ManagedAsync());
        memory.Add(at, resident);
        var wrong = string.Join(", ", new[] { reading.Others(200, 303, 304), reacting.Others(200, 303) }.Where(each => each.Length > 0));
        Note(wrong);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{at:hh\\:mm\\:ss} {resident / Mebi:0.0} MiB resident, {managed.Heap / Mebi:0.0} MiB heap; pages {reading.PerSecond:N0}/s p99 {reading.Latencies.Within(0.99):0.0} ms; ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"reactions {reacting.PerSecond:N0}/s p99 {reacting.Latencies.Within(0.99):0.0} ms; published {publishing.Posts.Count}, failed {publishing.Failed}; errors {(wrong.Length > 0 ? wrong : "none")}"));
    }

    private void Note(string wrong) => mistakes += wrong.Length == 0 ? "" : (mistakes.Length > 0 ? "; " : "") + wrong;

    /// <summary>A tenth the front page, a fifth categories, else articles: the newer, the likelier.</summary>
    private byte[] PageRequest(Requests requests, long number)
    {
        var numbers = new SeededNumbers((ulong)number);
        var coding = numbers.OneOf(Codings);
        var age = (int)(articles * Math.Pow(numbers.Below(1_000_000) / 1e6, 4));
        var page = numbers.Below(10) switch
        {
            0 => Pages.Front,
            1 or 2 => Pages.CategoryAt(numbers.OneOf(MadeUpFrame.Slugs), 1),
            _ => Pages.ArticleAt(Math.Max(1, articles - age)),
        };
        return requests.Get(page, coding);
    }

    private ReadOnlyMemory<byte> Click(Requests requests, int connection, long number) =>
        requests.React(ArticleOf(number), Kinds[connection % Kinds.Length]);

    private void Keep(int connection, long number, Reply reply)
    {
        if (reply.Status == 200)
        {
            acknowledged.Count(ArticleOf(number));
        }
    }

    private long ArticleOf(long number) => Math.Max(1, articles - number % NewestReactedOn);
}
