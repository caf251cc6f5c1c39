using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Tests.Store.Search;

public sealed class SearchOrderTests
{
    private static readonly DateTime Day = new(2025, 3, 10, 4, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Best_has_titles_first_and_newest_asks_for_the_time_alone()
    {
        await using var app = new PortalApp();
        await app.PublishAsync("甲武功", "山路", publishUtc: Day);
        await app.PublishAsync("乙", "武功山", publishUtc: Day.AddDays(2));
        await app.PublishAsync("丙武功", publishUtc: Day.AddDays(1));
        await app.PublishAsync("丁", "武功", publishUtc: Day.AddDays(-400));

        Assert.Equal("丙武功 甲武功 乙 丁", await app.FindAsync("武功"));
        Assert.Equal("乙 丙武功 甲武功 丁", await app.FindAsync(app.Question("武功") with { Order = SearchOrder.Newest }));
        Assert.Equal("乙 甲武功", await app.FindAsync("武功 山")); // both words, but not in a title
    }

    [Fact]
    public async Task Equal_times_are_in_the_order_of_numbers()
    {
        await using var app = new PortalApp();

        foreach (var title in new[] { "甲", "乙", "丙" })
        {
            await app.PublishAsync(title, "武功", publishUtc: Day);
        }

        Assert.Equal("丙 乙 甲", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task Times_before_the_computers_have_their_order_too()
    {
        await using var app = new PortalApp();
        await app.PublishAsync("甲", "武功", publishUtc: new DateTime(1911, 10, 10, 0, 0, 0, DateTimeKind.Utc));
        await app.PublishAsync("乙", "武功", publishUtc: new DateTime(1969, 12, 31, 23, 59, 59, DateTimeKind.Utc));
        await app.PublishAsync("丙", "武功", publishUtc: new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal("乙 甲 丙", await app.FindAsync("武功"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);

        for (var at = 0; at < 7; at++)
        {
            await app.PublishAsync($"{(at % 3 == 0 ? "武功" : "他")}{at}", "武功", category: category, publishUtc: Day.AddDays(at));
        }

        var pages = new List<string>();
        var hasMore = true;

        for (var skip = 0; hasMore; skip += 3)
        {
            var question = app.Question("武功") with { Skip = skip, Take = 3 };
            pages.Add(await app.FindAsync(question));
            var answer = await app.AnswerAsync(question);
            hasMore = answer.HasMore;
            Assert.Equal(7, answer.Total);
        }

        Assert.Equal(["武功6 武功3 武功0", "他5 他4 他2", "他1"], pages);
        Assert.Equal("", await app.FindAsync(app.Question("武功") with { Skip = 200_000, Take = 20 }));
    }

    [Theory]
    [InlineData("武功", "武功山第12期Open-Air 乙武功 甲 丁")]
    [InlineData("武", "武功山第12期Open-Air 乙武功 甲 丁")]
    [InlineData("\"山第 12\"", "")]
    [InlineData("山第12", "武功山第12期Open-Air 甲 丁")]
    [InlineData("open-air", "武功山第12期Open-Air 丁")]
    [InlineData("武功 12", "武功山第12期Open-Air 甲 丁")]
    [InlineData("武功 -12", "乙武功")]
    public async Task One_page_of_results_and_many_have_the_same_order(string query, string expected)
    {
        await using var app = new PortalApp();
        await app.PublishAsync("丁", "武功山第12期 open-air", publishUtc: Day);
        await app.PublishAsync("武功山第12期Open-Air", publishUtc: Day.AddDays(1));
        await app.PublishAsync("乙武功", "期", publishUtc: Day.AddDays(2).AddHours(-30));
        await app.PublishAsync("甲", "武功山第12期", publishUtc: Day.AddDays(3));

        Assert.Equal(expected, await app.FindAsync(query));
        Assert.Equal(expected, await FindOneByOneAsync(app, query, 4));
    }

    [Theory]
    [InlineData("武功", "丙武功 武功山第12期Open-Air 乙武功")]
    [InlineData("武", "丙武功 武功山第12期Open-Air 乙武功")]
    [InlineData("open-air", "武功山第12期Open-Air 101 100")]
    [InlineData("山第12", "武功山第12期Open-Air 101 100")]
    [InlineData("\"山第 12\"", "")]
    [InlineData("武功 -隧道", "丙武功 乙武功 101")]
    public async Task Titles_come_first_even_if_older_than_more_than_are_counted(string query, string expected)
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        await app.FillAsync(category, 102, _ => "武功山第12期 open-air", at => Day.AddDays(at));
        await app.PublishAsync("武功山第12期Open-Air", "隧道", publishUtc: Day.AddDays(-1));
        await app.PublishAsync("乙武功", "期", publishUtc: Day.AddDays(-800));
        await app.PublishAsync("丙武功", publishUtc: Day.AddDays(50).AddHours(1));

        Assert.Equal(expected, await app.FindAsync(app.Question(query) with { Take = 3 }));
        Assert.Equal(expected, await FindOneByOneAsync(app, query, 3));
    }

    [Fact]
    public async Task A_title_behind_a_thousand_results_is_the_first()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        await app.FillAsync(category, 1_010, _ => "武功", at => Day.AddMinutes(at));
        await app.PublishAsync("武功", publishUtc: Day.AddDays(-1));

        var last = await app.FindAsync(app.Question("武功") with { Skip = 1_000 });

        Assert.Equal("10 9 8 7 6 5 4 3 2 1 0", last);
        Assert.Equal("武功 1009", await app.FindAsync(app.Question("武功") with { Take = 2 }));
    }

    [Fact]
    public async Task More_than_a_hundred_are_not_counted_but_reached()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        await app.FillAsync(category, 210, at => $"武功{at}");

        var first = await app.AnswerAsync(app.Question("武功"));
        var last = await app.AnswerAsync(app.Question("武功") with { Skip = 200 });
        var some = await app.AnswerAsync(app.Question("武功 -1"));

        Assert.Null(first.Total);
        Assert.True(first.HasMore);
        Assert.Null(last.Total);
        Assert.False(last.HasMore);
        Assert.Equal(10, last.ArticleIds.Count);
        Assert.Null(some.Total);
    }

    /// <summary>The titles of the first results when each has a page of its own.</summary>
    private static async Task<string> FindOneByOneAsync(PortalApp app, string query, int count)
    {
        var pages = new List<string>();

        for (var skip = 0; skip < count; skip++)
        {
            pages.Add(await app.FindAsync(app.Question(query) with { Skip = skip, Take = 1 }));
        }

        return string.Join(' ', pages.Where(page => page.Length > 0));
    }
}
