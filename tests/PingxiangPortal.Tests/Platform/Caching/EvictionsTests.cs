using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class EvictionsTests : IDisposable
{
    private const string Article = "article:1";
    private static readonly TimeSpan Shown = TimeSpan.FromSeconds(1.2);

    private readonly ManualTime time = new();
    private readonly Generations generations = new();
    private readonly Evictions evictions;

    public EvictionsTests() => evictions = new Evictions(generations, time);

    [Fact]
    public void A_lone_change_is_raised_at_once()
    {
        evictions.Changed(Article);

        Assert.Equal(1, generations.Of(Article));
    }

    [Fact]
    public void A_lone_change_is_raised_once()
    {
        evictions.Changed(Article);
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, generations.Of(Article));
    }

    [Fact]
    public void A_storm_is_raised_once_a_second_and_once_more()
    {
        for (var click = 0; click < 5_000; click++)
        {
            evictions.Changed(Article);
            time.Advance(TimeSpan.FromMilliseconds(1));
        }

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.InRange(generations.Of(Article), 5, 6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(500)]
    [InlineData(999)]
    [InlineData(1_000)]
    [InlineData(1_001)]
    [InlineData(1_099)]
    [InlineData(4_321)]
    public void The_last_change_of_a_storm_is_raised_soon(int clicks)
    {
        for (var click = 0; click < clicks; click++)
        {
            evictions.Changed(Article);
            time.Advance(TimeSpan.FromMilliseconds(1));
        }

        var before = generations.Of(Article);
        evictions.Changed(Article);
        time.Advance(Shown);

        Assert.True(generations.Of(Article) > before);
    }

    [Fact]
    public void After_a_quiet_second_the_next_change_is_raised_at_once()
    {
        evictions.Changed(Article);
        evictions.Changed(Article);
        time.Advance(TimeSpan.FromSeconds(3));
        var before = generations.Of(Article);

        evictions.Changed(Article);

        Assert.Equal((2, 3), (before, generations.Of(Article)));
    }

    [Fact]
    public void A_storm_on_one_article_delays_no_other()
    {
        evictions.Changed(Article);
        evictions.Changed(Article);

        evictions.Changed("article:2");

        Assert.Equal(2, generations.Of("article:2"));
    }

    [Fact]
    public async Task A_change_that_comes_as_the_timer_stops_is_raised_all_the_same()
    {
        Task? meanwhile = null;
        evictions.Changed(Article);
        time.Stopping = () =>
        {
            time.Stopping = () => { };
            meanwhile = Task.Run(() =>
            {
                evictions.Changed(Article);
                evictions.Changed(Article);
            });
            meanwhile.Wait(TimeSpan.FromMilliseconds(200)); // as long as it needs without a lock, in vain with one
        };
        time.Advance(TimeSpan.FromSeconds(2));
        await meanwhile!; // it has stopped by now
        time.Advance(Shown);

        Assert.Equal(3, generations.Of(Article));
    }

    [Fact]
    public async Task Changes_that_come_as_an_article_is_forgotten_are_raised_all_the_same()
    {
        // Just where a quiet article is forgotten, again and again: two clicks against the timer.
        for (var round = 0; round < 500; round++)
        {
            evictions.Changed(Article);
            time.Advance(TimeSpan.FromMilliseconds(950));
            using var together = new Barrier(3);
            var clicks = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                together.SignalAndWait();
                var before = generations.Of(Article);
                evictions.Changed(Article);
                return before;
            })).ToList();
            together.SignalAndWait();
            time.Advance(TimeSpan.FromMilliseconds(100));
            var seen = await Task.WhenAll(clicks);
            time.Advance(Shown);

            Assert.All(seen, before => Assert.True(generations.Of(Article) > before, $"round {round}"));
        }
    }

    public void Dispose() => evictions.Dispose();
}
