namespace PingxiangPortal.Benchmarks.Load;

/// <summary>How long answers took: exact below a millisecond, to half a percent above.</summary>
internal sealed class Latencies
{
    private const int Exact = 1024;
    private const int StepsAnOctave = 256;
    private const int Octaves = 24;

    private readonly long[] counts = new long[Exact + StepsAnOctave * Octaves];

    public long Count { get; private set; }

    public void Add(TimeSpan took)
    {
        counts[PlaceOf((long)took.TotalMicroseconds)]++;
        Count++;
    }

    public void Add(Latencies others)
    {
        for (var at = 0; at < counts.Length; at++)
        {
            counts[at] += others.counts[at];
        }

        Count += others.Count;
    }

    /// <summary>The time within which a share of the answers came, in milliseconds; 0 without any.</summary>
    public double Within(double share)
    {
        var wanted = (long)Math.Ceiling(Count * share);
        var at = 0;

        for (var seen = counts[0]; seen < wanted; seen += counts[at])
        {
            at++;
        }

        return MicrosecondsAt(at) / 1000.0;
    }

    private static int PlaceOf(long microseconds)
    {
        if (microseconds < Exact)
        {
            return (int)Math.Max(0, microseconds);
        }

        // 1024 and up: the octave's number, then its 256 equal steps.
        var octave = long.Log2(microseconds) - 10;
        var step = (microseconds >> (int)(octave + 2)) - StepsAnOctave;
        return (int)Math.Min(Exact + octave * StepsAnOctave + step, Exact + StepsAnOctave * Octaves - 1);
    }

    private static double MicrosecondsAt(int place)
    {
        var (octave, step) = Math.DivRem(place - Exact, StepsAnOctave);
        return place < Exact ? place : (step + StepsAnOctave + 0.5) * (1L << (octave + 2));
    }
}
