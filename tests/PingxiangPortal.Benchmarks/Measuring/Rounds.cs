using PingxiangPortal.Benchmarks.Servers;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
internal sealed record Rounds(int Count, TimeSpan Duration)
{
    public const int Connections = 64;

    /// <summary>Reference, portal, reference, portal: what the machine does meanwhile hits both.</summary>
    public async Task<Line> CompareAsync(ServerProcess portal, ServerProcess reference, Scenario scenario)
    {
        var same = reference.Requests.Get(scenario.Page, scenario.Coding);
        ReadOnlyMemory<byte> AskReference(int connection, long number) => same;
        await WarmUp.WithAsync(reference, AskReference);
        await WarmUp.WithAsync(portal, scenario.Ask);
        var (portals, references) = (new List<Measured>(), new List<Measured>());

        for (var round = 0; round < Count; round++)
        {
            references.Add(await Meter.MeasureAsync(reference, Connections, AskReference, Duration));
            portals.Add(await Meter.MeasureAsync(portal, Connections, scenario.Ask, Duration, scenario.Wished));
        }

        var alone = scenario.IsFresh ? await Meter.MeasureAsync(portal, 1, scenario.Ask, Duration, scenario.Wished) : null;
        return new Line(scenario.Name, Measured.Median(portals), Measured.Median(references), alone);
    }

    /// <summary>For what an empty server has no like of.</summary>
    public async Task<Line> MeasureAsync(ServerProcess portal, string name, Func<int, long, ReadOnlyMemory<byte>> ask)
    {
        await WarmUp.WithAsync(portal, ask);
        var rounds = new List<Measured>();

        for (var round = 0; round < Count; round++)
        {
            rounds.Add(await Meter.MeasureAsync(portal, Connections, ask, Duration));
        }

        return new Line(name, Measured.Median(rounds), null, null);
    }

    /// <summary>One reader, who asks again as soon as the answer is there.</summary>
    public async Task<Measured> AloneAsync(ServerProcess portal, Func<int, long, ReadOnlyMemory<byte>> ask)
    {
        await Meter.MeasureAsync(portal, 1, ask, Duration);
        var rounds = new List<Measured>();

        for (var round = 0; round < Count; round++)
        {
            rounds.Add(await Meter.MeasureAsync(portal, 1, ask, Duration));
        }

        return Measured.Median(rounds);
    }
}
