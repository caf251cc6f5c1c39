using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Tests.Platform.Counting;

public sealed class SeenReadingsTests
{
    private const int HalfAMillion = 500_000;

    [Fact]
    public void A_fingerprint_is_new_once()
    {
        var seen = new SeenReadings();

        Assert.True(seen.Add(42));
        Assert.False(seen.Add(42));
        Assert.True(seen.Add(0));
        Assert.False(seen.Add(0));
    }

    [Fact]
    public void After_clearing_everything_is_new()
    {
        var seen = new SeenReadings();
        seen.Add(42);

        seen.Clear();

        Assert.True(seen.Add(42));
    }

    [Fact]
    public void Half_a_million_are_all_new_and_few_are_forgotten()
    {
        var seen = new SeenReadings();
        var fingerprints = Fingerprints(HalfAMillion);

        Assert.All(fingerprints, each => Assert.True(seen.Add(each)));

        Assert.InRange(fingerprints.Count(seen.Add), 0, HalfAMillion / 50);
    }

    [Fact]
    public void Of_many_at_once_with_the_same_fingerprint_one_is_new()
    {
        var seen = new SeenReadings();
        var fingerprints = Fingerprints(1000);
        var news = 0;

        Parallel.For(0, 16, _ => Interlocked.Add(ref news, fingerprints.Count(seen.Add)));

        Assert.Equal(fingerprints.Count, news);
    }

    /// <summary>Scattered as hashes are, by the last step of SplitMix64.</summary>
    private static List<ulong> Fingerprints(int count) => [.. Enumerable.Range(1, count).Select(number =>
    {
        var mixed = (ulong)number * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    })];
}
