using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Archive;

public sealed class ArchiveTests
{
    [Fact]
    public async Task A_month_has_its_days_in_the_sites_zone()
    {
        await using var app = new PortalApp();
        var before = await PublishAsync(app, new DateTime(2021, 11, 30, 15, 59, 0)); // 23:59 in Shanghai
        var first = await PublishAsync(app, new DateTime(2021, 11, 30, 16, 0, 0));
        var second = await PublishAsync(app, new DateTime(2021, 12, 8, 5, 3, 0));
        var third = await PublishAsync(app, new DateTime(2021, 12, 8, 5, 4, 0));
        var after = await PublishAsync(app, new DateTime(2021, 12, 31, 16, 0, 0));
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/archive/2021/12")).Expect(HttpStatusCode.OK);

        Assert.Equal([third.Title, second.Title, first.Title], page.Document.QuerySelectorAll(".latest__link").Words());
        Assert.Equal(["12/8星期三 2 篇", "12/1星期三 1 篇"], page.Document.QuerySelectorAll(".day__date").Words());
        Assert.Equal(["/archive/2021/12#d1", "/archive/2021/12#d8"], page.Document.QuerySelectorAll(".calendar a").Select(link => link.GetAttribute("href")));
        Assert.Contains("本月已發布 3 篇", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal(["/archive/2021/11", "/archive/2022/01"], page.Region("月份").QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["2022年1月", "2021年11月", "2021年12月"], page.Document.QuerySelectorAll(".years a").Select(link => link.GetAttribute("aria-label")));
        Assert.False(page.HasLink(before.Title) || page.HasLink(after.Title));
    }

    [Fact]
    public async Task Nothing_that_readers_may_not_see_is_shown_or_counted()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        var seen = await Some.ArticleAsync(app, draft: Some.Draft(category));

        foreach (var state in new[] { DeskState.Draft, DeskState.Scheduled, DeskState.Withdrawn, DeskState.Trashed })
        {
            await Some.ArticleAsync(app, state, Some.Draft(category));
        }

        using var reader = new Browser(app);
        var page = await reader.OpenAsync("/archive/2026/03");
        Assert.Equal([seen.Title], page.Document.QuerySelectorAll(".latest__link").Words());
        Assert.Contains("本月已發布 1 篇", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll(".calendar a"));

        app.Clock.Advance(TimeSpan.FromDays(4)); // the scheduled one's time comes

        Assert.Equal(2, (await reader.OpenAsync("/archive/2026/03")).Document.QuerySelectorAll(".latest__link").Length);
    }

    [Fact]
    public async Task A_month_with_many_articles_has_pages_and_its_calendar_leads_to_them()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        var titles = new List<string>();
        for (var at = 0; at < 103; at++)
        {
            var draft = Some.Draft(category) with { PublishUtc = new DateTime(2021, 12, 1 + (at / 26), 1, 0, at % 26, DateTimeKind.Utc) };
            titles.Insert(0, (await Some.ArticleAsync(app, draft: draft)).Title);
        }

        using var reader = new Browser(app);
        var first = await reader.OpenAsync("/archive/2021/12");
        var second = (await reader.OpenAsync("/archive/2021/12?page=2")).Expect(HttpStatusCode.OK);

        Assert.Equal(titles.Take(100), first.Document.QuerySelectorAll(".latest__link").Words());
        Assert.Equal(titles.Skip(100), second.Document.QuerySelectorAll(".latest__link").Words());
        Assert.Equal("/archive/2021/12#d1", first.Document.QuerySelector(".calendar a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/archive/2021/12?page=3")).Status);
    }

    [Theory]
    [InlineData("/archive/2021/1", "/archive/2021/01")]
    [InlineData("/hans/archive/2021/1", "/hans/archive/2021/01")]
    [InlineData("/archive/2021/012?page=2", "/archive/2021/12?page=2")]
    public async Task A_month_has_one_spelling(string path, string expected)
    {
        await using var app = new PortalApp();

        var answer = await Answer.GetAsync(app, path);

        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (answer.Status, answer["Location"]));
    }

    [Fact]
    public async Task The_archive_leads_to_the_newest_month_with_articles()
    {
        await using var app = new PortalApp();
        Assert.Equal("/archive/2026/03", await NewestAsync(app)); // the present one of an empty portal

        await PublishAsync(app, new DateTime(2021, 12, 8, 5, 3, 0));
        await Some.ArticleAsync(app, DeskState.Scheduled);

        Assert.Equal("/archive/2021/12", await NewestAsync(app));
    }

    [Theory]
    [InlineData("/archive/2021/11", HttpStatusCode.OK)]
    [InlineData("/archive/2024/05", HttpStatusCode.OK)]
    [InlineData("/archive/2026/12", HttpStatusCode.OK)]
    [InlineData("/archive/2020/12", HttpStatusCode.NotFound)]
    [InlineData("/archive/2027/01", HttpStatusCode.NotFound)]
    [InlineData("/archive/2021/13", HttpStatusCode.NotFound)]
    [InlineData("/archive/2021/00", HttpStatusCode.NotFound)]
    public async Task Months_of_the_portals_years_without_articles_say_so_and_others_are_not_found(string path, HttpStatusCode expected)
    {
        await using var app = new PortalApp();
        await PublishAsync(app, new DateTime(2021, 12, 8, 5, 3, 0));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync(path);

        Assert.Equal(expected, page.Status);
        Assert.Equal(expected == HttpStatusCode.OK, page.MainPart().Words().Contains("這個月沒有文章。", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kept_month_follows_each_change()
    {
        await using var app = new PortalApp();
        using var reader = new Browser(app);
        var article = await PublishAsync(app, new DateTime(2021, 12, 8, 5, 3, 0));
        await reader.OpenAsync("/archive/2021/12");
        await reader.OpenAsync("/archive/2021/10");

        await Some.PublishAsync(app, article with { PublishUtc = new DateTime(2021, 10, 8, 5, 3, 0, DateTimeKind.Utc) });

        Assert.False((await reader.OpenAsync("/archive/2021/12")).HasLink(article.Title));
        Assert.True((await reader.OpenAsync("/hans/archive/2021/10")).Document.QuerySelectorAll(".latest__link").Length == 1);

        await app.UseAsync((WithdrawArticle withdraw) => withdraw.ExecuteAsync(article.ArticleId!.Value, "", Some.Editor));

        Assert.NotEqual(HttpStatusCode.OK, (await reader.OpenAsync("/archive/2021/10")).Status);
    }

    [Fact]
    public async Task Another_time_zone_has_other_days_from_the_next_start_on()
    {
        await using var first = new PortalApp();
        var article = await PublishAsync(first, new DateTime(2021, 11, 30, 16, 0, 0));
        await using var second = (await first.RestartAsync()).With("Portal:TimeZone", "UTC");
        using var reader = new Browser(second);

        Assert.True((await reader.OpenAsync("/archive/2021/11")).HasLink(article.Title));
        Assert.False((await reader.OpenAsync("/archive/2021/12")).HasLink(article.Title));
    }

    private static async Task<string?> NewestAsync(PortalApp app)
    {
        var answer = await Answer.GetAsync(app, "/archive");
        Assert.Equal(HttpStatusCode.Found, answer.Status);
        return answer["Location"];
    }

    private static async Task<Draft> PublishAsync(PortalApp app, DateTime utc) => await Some.ArticleAsync(
        app,
        draft: Some.Draft(await Some.CategoryAsync(app)) with { PublishUtc = DateTime.SpecifyKind(utc, DateTimeKind.Utc) });
}
