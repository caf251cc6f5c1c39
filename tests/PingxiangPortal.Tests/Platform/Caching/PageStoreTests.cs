using System.Globalization;
using System.Security.Cryptography;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class PageStoreTests
{
    [Fact]
    public void Ten_thousand_pages_stay_within_the_limit_and_the_newest_are_there()
    {
        const int Limit = 4 * 1024 * 1024;
        var store = new PageStore(Limit);

        for (var at = 0; at < 10_000; at++)
        {
            store.Put(Key(at), PageOf(200));
            Assert.True(store.Bytes <= Limit, $"{store.Bytes} bytes after page {at}");
        }

        Assert.InRange(store.Count, 100, 9_999);
        Assert.All(Enumerable.Range(9_900, 100), at => Assert.NotNull(store.Find(Key(at))));
        Assert.Null(store.Find(Key(0)));
    }

    [Fact]
    public void What_is_counted_is_what_the_pages_take()
    {
        var store = new PageStore(200_000);
        var pages = new Dictionary<PageKey, StoredPage>();

        for (var at = 0; at < 300; at++)
        {
            pages[Key(at % 90)] = PageOf(100 + at);
            store.Put(Key(at % 90), pages[Key(at % 90)]);
        }

        Assert.Equal(pages.Keys.Where(key => store.Find(key) is not null).Sum(key => (long)pages[key].Size), store.Bytes);
    }

    [Fact]
    public void A_page_takes_the_place_of_its_older_self()
    {
        var store = new PageStore();
        var newer = PageOf(300);
        store.Put(Key(1), PageOf(5_000));

        store.Put(Key(1), newer);

        Assert.Equal((1, newer.Size), (store.Count, store.Bytes));
        Assert.Same(newer, store.Find(Key(1)));
    }

    [Fact]
    public async Task Many_who_put_at_once_stay_within_the_limit_and_the_count_is_right()
    {
        const int Limit = 1024 * 1024;
        var store = new PageStore(Limit);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var at = 0; at < 500; at++)
            {
                store.Put(Key(at + (writer * 250)), PageOf(400));
            }
        })));

        var kept = Enumerable.Range(0, 1_500).Select(at => store.Find(Key(at))).OfType<StoredPage>().ToList();
        Assert.True(store.Bytes <= Limit, $"{store.Bytes}");
        Assert.Equal((kept.Count, kept.Sum(page => (long)page.Size)), (store.Count, store.Bytes));
    }

    private static PageKey Key(int at) =>
        new(Script.Hant, string.Create(CultureInfo.InvariantCulture, $"/articles/{at}"), "", Preferences.Default, null);

    private static StoredPage PageOf(int bytes) => new(RandomNumberGenerator.GetBytes(bytes))
    {
        Tags = ["front"],
        Generation = 0,
        FreshUntilUtc = DateTime.MaxValue,
    };
}
