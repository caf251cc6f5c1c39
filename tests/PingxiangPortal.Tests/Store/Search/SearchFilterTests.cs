using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Tests.Store.Search;

public sealed class SearchFilterTests
{
    private static readonly DateTime Midnight = new(2025, 3, 10, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Only_the_categories_that_are_meant_count()
    {
        await using var app = new PortalApp();
        var categories = new List<long>();

        foreach (var title in new[] { "甲", "乙", "丙" })
        {
            categories.Add(await Some.CategoryAsync(app));
            await app.PublishAsync(title, "武功", category: categories[^1], publishUtc: Midnight);
        }

        Assert.Equal("乙 甲", await app.FindAsync(app.Question("武功") with { CategoryIds = categories[..2] }));
        Assert.Equal("丙", await app.FindAsync(app.Question("武功 -文") with { CategoryIds = [categories[2], 9_999] }));
        Assert.Equal("", await app.FindAsync(app.Question("武功") with { CategoryIds = [] }));
        Assert.Equal("甲", await app.FindAsync(app.Question("武功") with { CategoryIds = [categories[0], .. Enumerable.Range(1_000, 300)] }));
    }

    [Fact]
    public async Task Times_are_counted_from_the_first_moment_to_before_the_last()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        await app.PublishAsync("甲", "武功", category: category, publishUtc: Midnight.AddSeconds(-1));
        await app.PublishAsync("乙", "武功", category: category, publishUtc: Midnight);
        await app.PublishAsync("丙", "武功", category: category, publishUtc: Midnight.AddDays(1).AddSeconds(-1));
        await app.PublishAsync("丁", "武功", category: category, publishUtc: Midnight.AddDays(1));

        Assert.Equal("丙 乙", await app.FindAsync(app.Question("武功") with { FromUtc = Midnight, UntilUtc = Midnight.AddDays(1) }));
        Assert.Equal("丁 丙 乙", await app.FindAsync(app.Question("武功") with { FromUtc = Midnight }));
        Assert.Equal("甲", await app.FindAsync(app.Question("武功") with { UntilUtc = Midnight }));
        Assert.Equal("", await app.FindAsync(app.Question("武功") with { FromUtc = Midnight, UntilUtc = Midnight }));
        Assert.Equal("", await app.FindAsync(app.Question("武功") with { FromUtc = DateTime.MaxValue, UntilUtc = DateTime.MinValue }));
    }

    [Fact]
    public async Task Over_many_years_the_same_is_found_as_by_looking_at_each()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        await app.FillAsync(category, 900, at => at % 7 == 0 ? "武功山" : at % 5 == 0 ? "武功、功山" : "其他", at => Midnight.AddHours(-at * 97));
        var all = Enumerable.Range(0, 900).Where(at => at % 7 == 0).ToList();

        foreach (var (from, until) in new[] { (0, 900), (100, 101), (350, 800), (899, 900), (2, 7) })
        {
            var answer = await app.AnswerAsync(app.Question("武功山") with
            {
                Order = SearchOrder.Newest,
                FromUtc = Midnight.AddHours(-(until - 1) * 97),
                UntilUtc = Midnight.AddHours(-from * 97).AddSeconds(1),
                Take = 1_000,
            });

            Assert.Equal(all.Where(at => at >= from && at < until).Select(at => at + 1L), answer.ArticleIds);
        }
    }

    [Theory]
    [InlineData("武", "武功山 武功")]
    [InlineData("武功", "武功山 武功")]
    [InlineData("武功山", "武功山")]
    [InlineData("武功山 ", "武功山")]
    [InlineData("IPHONE 15 有", "iPhone 15 有貨了")]
    [InlineData("ip", "iPhone 15 有貨了")]
    [InlineData("功", "")]
    [InlineData("「引", "「引號」")]
    [InlineData("「引號」和", "")]
    [InlineData(" ", "")]
    public async Task Titles_are_suggested_by_their_beginning(string typed, string titles)
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);

        foreach (var (title, at) in new[] { "武功", "武功山", "iPhone 15 有貨了", "「引號」", "山" }.Select((title, at) => (title, at)))
        {
            await app.PublishAsync(title, category: category, publishUtc: Midnight.AddDays(at));
        }

        await app.PublishAsync("武功未來", category: category, publishUtc: app.Clock.UtcNow.AddDays(1));

        var found = await app.UseAsync((PortalDb db) => db.Search.SuggestAsync(typed, app.Clock.UtcNow, CancellationToken.None));
        Assert.Equal(titles, await app.TitlesAsync(found));
    }
}
