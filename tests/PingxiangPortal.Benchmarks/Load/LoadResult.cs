namespace PingxiangPortal.Benchmarks.Load;

/// <summary>What came back from a run.</summary>
internal sealed class LoadResult
{
    private const int HighestStatus = 600;

    private readonly long[] statuses = new long[HighestStatus];

    public Latencies Latencies { get; } = new();

    public long Bytes { get; private set; }

    /// <summary>Requests without a whole answer: the server closed, or refused to connect.</summary>
    public long Broken { get; private set; }

    public TimeSpan Took { get; set; }

    public long Answers => Latencies.Count;

    public double PerSecond => Took > TimeSpan.Zero ? Answers / Took.TotalSeconds : 0;

    public long With(int status) => statuses[status];

    /// <summary>Everything that isn't one of the wished answers, with how often: <c>500: 3</c>; empty when all is well.</summary>
    public string Others(params int[] wished)
    {
        var others = Enumerable.Range(0, HighestStatus)
            .Where(status => statuses[status] > 0 && !wished.Contains(status))
            .Select(status => $"{status}: {statuses[status]}");
        return string.Join(", ", Broken > 0 ? others.Append($"broken: {Broken}") : others);
    }

    public void Add(Reply reply, TimeSpan took)
    {
        if (reply.IsBroken)
        {
            Broken++;
            return;
        }

        statuses[Math.Clamp(reply.Status, 0, HighestStatus - 1)]++;
        Bytes += reply.Bytes;
        Latencies.Add(took);
    }

    public void Add(LoadResult other)
    {
        for (var status = 0; status < HighestStatus; status++)
        {
            statuses[status] += other.statuses[status];
        }

        Bytes += other.Bytes;
        Broken += other.Broken;
        Latencies.Add(other.Latencies);
    }
}
