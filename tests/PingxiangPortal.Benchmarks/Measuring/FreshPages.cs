using PingxiangPortal.Benchmarks.Filling;
using PingxiangPortal.Benchmarks.Load;

namespace PingxiangPortal.Benchmarks.Measuring;

/// <summary>
/// Pages that no cache of 32 MiB can have: a walk over more addresses and looks than it holds, around and around.
/// Where there are too few of them, a signed-in member asks, whose requests pass the cache by; signing in then counts too.
/// </summary>
internal static class FreshPages
{
    /// <summary>Several times what a cache of 32 MiB holds of the smallest pages.</summary>
    private const int EnoughAddresses = 10_000;

    private static readonly string[] Looks =
    [
        .. from theme in (string[])["auto", "light", "dark"]
        from size in (string[])["s", "m", "l"]
        select $"theme={theme}; size={size}",
    ];

    private static readonly string[] OwnReactions = ["", "; mine=flower", "; mine=handshake", "; mine=shocked", "; mine=passby", "; mine=egg"];

    public static IReadOnlyList<Scenario> Of(Requests requests, Pages pages, Amount amount, string staffCookie)
    {
        var channels = MadeUpFrame.ChannelSlugs;
        var deep = Math.Max(1, pages.ChannelPages / 2);
        var deepAddresses = (long)channels.Count * deep;

        string Deep(long at) => Pages.CategoryAt(channels[(int)(at % channels.Count)], pages.ChannelPages - (int)(at / channels.Count % deep));

        return
        [
            Fresh("article, fresh", pages.Article, Walk(amount.Articles, 54, at => requests.Get(
                Pages.ArticleAt(1 + Scattered(at % amount.Articles, amount.Articles)),
                cookie: Looks[at / amount.Articles % 9] + OwnReactions[at / amount.Articles / 9 % 6]))),
            Fresh("category, fresh (signed in)", pages.Category, Walk(MadeUpFrame.CategoryCount, 1, at =>
                requests.Get(Pages.CategoryAt(MadeUpFrame.Slugs[(int)at], 1), cookie: staffCookie))),
            deepAddresses * Looks.Length >= EnoughAddresses
                ? Fresh("category, deep page, fresh", pages.Category, Walk(deepAddresses, Looks.Length, at => requests.Get(
                    Deep(Scattered(at % deepAddresses, deepAddresses)), cookie: Looks[at / deepAddresses])))
                : Fresh("category, deep page, fresh (signed in)", pages.Category, Walk(deepAddresses, 1, at =>
                    requests.Get(Deep(at), cookie: staffCookie))),
            Fresh("front page, fresh (signed in)", Pages.Front, (_, _) => requests.Get(Pages.Front, cookie: staffCookie)),
        ];
    }

    private static Scenario Fresh(string name, string page, Func<int, long, ReadOnlyMemory<byte>> ask) =>
        new(name, page, null, ask) { IsFresh = true };

    /// <summary>Goes on from run to run, so that a second round does not meet the pages of the first.</summary>
    private static Func<int, long, ReadOnlyMemory<byte>> Walk(long addresses, int looks, Func<long, byte[]> request)
    {
        var last = new long[1];
        return (_, _) => request((Interlocked.Increment(ref last[0]) - 1) % (addresses * looks));
    }

    /// <summary>Another order of the same numbers: neighbours in the store are not asked for one after the other.</summary>
    private static long Scattered(long at, long count)
    {
        const long Step = 611_953; // prime, so that every number comes once

        return count % Step == 0 ? at : at * Step % count;
    }
}
