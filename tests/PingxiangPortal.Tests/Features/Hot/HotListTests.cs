using PingxiangPortal.Core.Hot;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Hot;

namespace PingxiangPortal.Tests.Features.Hot;

public sealed class HotListTests : IAsyncLifetime
{
    private readonly PortalApp app = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_article_that_most_people_read_comes_first()
    {
        var articles = await ArticlesAsync(3);
        await app.ReadByAsync(articles[0], readers: 2);
        await app.ReadByAsync(articles[1], readers: 5);
        await app.ReadByAsync(articles[2], readers: 3);

        foreach (var window in HotWindows.All)
        {
            Assert.Equal([(articles[1], 5), (articles[2], 3), (articles[0], 2)], await app.HotAsync(window, HotMeasure.Reads));
        }
    }

    [Theory]
    [InlineData(HotWindow.Day)]
    [InlineData(HotWindow.Week)]
    [InlineData(HotWindow.Month)]
    public async Task After_one_half_life_a_reading_weighs_half_as_much_as_a_new_one(HotWindow window)
    {
        var articles = await ArticlesAsync(2);
        await app.ReadByAsync(articles[0], readers: 7);
        app.Clock.Advance(TimeSpan.FromHours(window.HalfLifeHours()));

        await app.ReadByAsync(articles[1], readers: 3);
        Assert.Equal([(articles[0], 7), (articles[1], 3)], await app.HotAsync(window, HotMeasure.Reads));

        await app.ReadByAsync(articles[1], readers: 4);
        Assert.Equal([(articles[1], 4), (articles[0], 7)], await app.HotAsync(window, HotMeasure.Reads));
    }

    [Theory]
    [InlineData(HotWindow.Day)]
    [InlineData(HotWindow.Week)]
    [InlineData(HotWindow.Month)]
    public async Task What_the_window_has_passed_no_longer_counts(HotWindow window)
    {
        var articles = await ArticlesAsync(2);
        await app.ReadByAsync(articles[0], readers: 3);
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.ReadByAsync(articles[1], readers: 1);
        await app.KeepCountsAsync();

        app.Clock.Advance(TimeSpan.FromHours(window.Hours() - 1));
        Assert.Equal([(articles[0], 3), (articles[1], 1)], await app.HotAsync(window, HotMeasure.Reads));

        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal([(articles[1], 1)], await app.HotAsync(window, HotMeasure.Reads));

        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(await app.HotAsync(window, HotMeasure.Reads));
    }

    [Fact]
    public async Task An_article_that_is_withdrawn_leaves_the_list_at_once()
    {
        var articles = await ArticlesAsync(2);
        await app.ReadByAsync(articles[0], readers: 3);
        await app.ReadByAsync(articles[1], readers: 2);

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(articles[0]!.Value, "", Some.Editor));

        Assert.Equal([(articles[1], 2)], await app.HotAsync(HotWindow.Day, HotMeasure.Reads));
    }

    [Fact]
    public async Task Articles_that_readers_cannot_see_take_no_place_from_others()
    {
        var articles = await ArticlesAsync(6);

        for (var at = 0; at < articles.Count; at++)
        {
            await app.ReadByAsync(articles[at], readers: 6 - at);
        }

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(articles[0]!.Value, "", Some.Editor));
        await app.UseAsync((TrashArticle trash) => trash.ExecuteAsync(articles[2]!.Value, Some.Editor));

        Assert.Equal([(articles[1], 5), (articles[3], 3), (articles[4], 2)], await app.HotAsync(HotWindow.Day, HotMeasure.Reads, take: 3));
    }

    [Fact]
    public async Task Of_articles_that_are_equally_hot_the_newer_one_comes_first()
    {
        var articles = await ArticlesAsync(3);

        foreach (var article in articles)
        {
            await app.ReadByAsync(article, readers: 1);
        }

        Assert.Equal(articles.Reverse(), (await app.HotAsync(HotWindow.Day, HotMeasure.Reads)).Select(entry => entry.Id));
    }

    [Fact]
    public async Task The_list_says_since_which_hour_it_counts()
    {
        app.Clock.UtcNow = new DateTime(2026, 3, 2, 6, 25, 0, DateTimeKind.Utc);

        var list = await app.UseAsync((HotQueries queries) => queries.ListAsync(HotWindow.Day, HotMeasure.Reads, 5, CancellationToken.None));

        Assert.Equal(new DateTime(2026, 3, 1, 6, 0, 0, DateTimeKind.Utc), list.FromUtc);
        Assert.Equal(app.Clock.UtcNow, list.UntilUtc);
        Assert.Empty(list.Entries);
    }

    private async Task<IReadOnlyList<long?>> ArticlesAsync(int count)
    {
        var made = new List<long?>();

        for (var at = 0; at < count; at++)
        {
            made.Add((await Some.ArticleAsync(app)).ArticleId);
        }

        return made;
    }
}
