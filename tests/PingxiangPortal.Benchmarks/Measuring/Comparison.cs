using System.Globalization;
using PingxiangPortal.Benchmarks.Load;
using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>Everything that is measured on one store, printed line by line.</summary>
internal sealed class Comparison(Bench bench, FilledStore store, Rounds rounds, IReadOnlyList<string> parts, int memoryRequests)
{
    private const int Starts = 3;
    private const double Mebi = 1024 * 1024;

    private readonly Pages pages = new(store.Amount);

    public async Task ExecuteAsync()
    {
        Say($"start to the first page, one core: {await StartTimeAsync():0.00} s");
        Console.WriteLine($"\n{MarkdownTable.Head}");
        var weights = await ReadingAsync();

        if (parts.Contains("reactions"))
        {
            await ReactingAsync();
        }

        Console.WriteLine();
        weights.ForEach(Say);
    }

    /// <summary>Everything that leaves the store as it is.</summary>
    private async Task<List<string>> ReadingAsync()
    {
        await using var portal = await bench.Portal.StartAsync(store);

        if (parts.Contains("cached"))
        {
            await CompareAsync(portal, await CachedPages.OfAsync(portal, pages));
        }

        if (parts.Contains("fresh"))
        {
            using var desk = await Desk.SignInAsync(bench.Portal, store, portal.Address);
            await CompareAsync(portal, FreshPages.Of(portal.Requests, pages, store.Amount, desk.Cookie));
        }

        List<string> notes =
        [
            await PageWeight.OfAsync(new Uri(portal.Address, pages.Article)),
            await PageWeight.OfAsync(new Uri(portal.Address, Pages.Front)),
            await MemoryAsync(portal, "after the measurements"),
        ];

        if (memoryRequests > 0)
        {
            await ReadAsync(portal, memoryRequests);
            notes.Add(await MemoryAsync(portal, $"after {memoryRequests:N0} more requests for the three pages"));
        }

        return notes;
    }

    private async Task CompareAsync(ServerProcess portal, IReadOnlyList<Scenario> scenarios)
    {
        foreach (var group in scenarios.GroupBy(scenario => scenario.Page))
        {
            await using var reference = await ReferenceServer.StartAsync(bench.Work, portal, group.Key);

            foreach (var scenario in group)
            {
                Console.WriteLine(MarkdownTable.Of(await rounds.CompareAsync(portal, reference, scenario)));
            }
        }
    }

    private async Task ReactingAsync()
    {
        var copy = await bench.Stores.CopyAsync(store);

        await using (var portal = await bench.Portal.StartAsync(copy))
        {
            var click = portal.Requests.React(copy.Amount.Articles, "flower");
            Console.WriteLine(MarkdownTable.Of(await rounds.MeasureAsync(portal, "reactions, each a new reader, one article", (_, _) => click)));
        }

        await bench.Stores.DropAsync(copy);
    }

    private async Task<double> StartTimeAsync()
    {
        var times = new List<double>();

        for (var start = 0; start < Starts; start++)
        {
            await using var portal = await bench.Portal.StartAsync(store, withProbe: false);
            times.Add(portal.StartTook.TotalSeconds);
        }

        return Measured.Middle(times);
    }

    private async Task ReadAsync(ServerProcess portal, long wanted)
    {
        byte[][] requests =
        [
            portal.Requests.Get(pages.Article, PageBytes.BrowserAsks),
            portal.Requests.Get(pages.Category, PageBytes.BrowserAsks),
            portal.Requests.Get(Pages.Front, PageBytes.BrowserAsks),
        ];
        var limit = TimeSpan.FromSeconds(2);

        for (long done = 0; done < wanted;)
        {
            done += (await LoadRun.RunAsync(portal.Endpoint, Rounds.Connections, (_, number) => requests[number % requests.Length], limit)).Answers;
        }
    }

    private static async Task<string> MemoryAsync(ServerProcess portal, string when)
    {
        var (resident, managed) = (await portal.ResidentBytesAsync(), await portal.ManagedAsync());
        return string.Create(CultureInfo.InvariantCulture, $"memory {when}: {resident / Mebi:0.0} MiB resident, {managed.Heap / Mebi:0.0} MiB managed heap");
    }

    private static void Say(FormattableString words) => Console.WriteLine("- " + words.ToString(CultureInfo.InvariantCulture));

    private static void Say(string words) => Console.WriteLine("- " + words);
}
