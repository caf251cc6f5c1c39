using System.Globalization;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class GenerationsTests
{
    private const int Remembered = 100_000;

    private readonly Generations generations = new();

    [Fact]
    public void Raising_one_name_makes_everything_that_shows_it_old()
    {
        var before = generations.OfAll(["front", "layout"]);

        generations.Raise("layout");

        Assert.True(generations.OfAll(["front", "layout"]) > before);
    }

    [Fact]
    public void Raising_one_name_leaves_the_others()
    {
        generations.Raise("front");
        var before = generations.OfAll(["article:1", "layout"]);

        generations.Raise("article:2");

        Assert.Equal(before, generations.OfAll(["article:1", "layout"]));
    }

    [Fact]
    public void Forgetting_names_makes_every_page_old_and_none_fresh()
    {
        generations.Raise("known");
        var (known, never) = (generations.Of("known"), generations.Of("never raised"));

        RaiseMany(Remembered + 1);

        Assert.True(generations.Of("known") > known);
        Assert.True(generations.Of("never raised") > never);
    }

    [Fact]
    public async Task A_number_only_ever_grows_however_many_raise()
    {
        string[] watched = ["front", "layout", "article:1", "never raised"];
        RaiseMany(Remembered - 50);
        var raising = Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var at = 0; at < Remembered / 2; at++)
            {
                generations.Raise(at % 50 == 0 ? watched[at / 50 % 3] : Name(writer, at));
            }
        })).ToList();
        var all = Task.WhenAll(raising);
        var last = new long[watched.Length];
        var shrunk = 0;

        while (!all.IsCompleted)
        {
            for (var at = 0; at < watched.Length; at++)
            {
                var now = generations.Of(watched[at]);
                shrunk += now < last[at] ? 1 : 0;
                last[at] = now;
            }
        }

        await all;
        Assert.Equal(0, shrunk);
    }

    [Fact]
    public async Task No_raise_is_lost_among_many()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var at = 0; at < 20_000; at++)
            {
                var before = generations.Of("front");
                generations.Raise("front");
                Assert.True(generations.Of("front") > before);
            }
        })));
    }

    private void RaiseMany(int names)
    {
        for (var at = 0; at < names; at++)
        {
            generations.Raise(Name(0, at));
        }
    }

    private static string Name(int writer, int at) => string.Create(CultureInfo.InvariantCulture, $"article:{writer}-{at}");
}
