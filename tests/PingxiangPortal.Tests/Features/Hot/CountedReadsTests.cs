using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Tests.Platform.Caching;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Hot;

public sealed class CountedReadsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Each_reader_counts_once_however_often_they_open_the_page()
    {
        var article = await Some.ArticleAsync(app);

        for (var time = 0; time < 3; time++)
        {
            await app.ReadByAsync(article.ArticleId, readers: 4);
        }

        Assert.Equal(4, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task A_page_that_is_kept_counts_like_one_that_is_rendered()
    {
        var article = await Some.ArticleAsync(app);
        await app.WarmAsync($"/articles/{article.ArticleId}");

        await app.ReadByAsync(article.ArticleId, readers: 2);

        Assert.Equal(2, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task A_page_that_the_browser_still_has_counts()
    {
        var article = await Some.ArticleAsync(app);
        var tag = (await Answer.GetAsync(app, $"/articles/{article.ArticleId}")).Tag;

        var answer = await app.ReadAsync(article.ArticleId, Hotness.Phone, ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
        Assert.Equal(1, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task Of_many_requests_of_one_reader_at_once_one_counts()
    {
        var article = await Some.ArticleAsync(app);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => app.ReadAsync(article.ArticleId)));

        Assert.Equal(1, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task A_reader_counts_again_on_the_next_day()
    {
        await using var own = new PortalApp();
        var article = await Some.ArticleAsync(own);
        own.Clock.UtcNow = new DateTime(2026, 3, 2, 15, 59, 0, DateTimeKind.Utc); // a minute before the site's midnight
        await own.ReadAsync(article.ArticleId);
        await own.ReadAsync(article.ArticleId);

        own.Clock.Advance(TimeSpan.FromMinutes(2));
        await own.ReadAsync(article.ArticleId);
        await own.ReadAsync(article.ArticleId);

        Assert.Equal(2, await own.ReadsAsync(article.ArticleId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("curl/8.5.0")]
    [InlineData("Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)")]
    public async Task A_program_does_not_count(string agent)
    {
        var article = await Some.ArticleAsync(app);

        await app.ReadAsync(article.ArticleId, agent);

        Assert.Equal(0, await app.ReadsAsync(article.ArticleId));
    }

    [Theory]
    [InlineData("Sec-Purpose", "prefetch")]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    public async Task A_page_that_is_fetched_ahead_does_not_count(string header, string value)
    {
        var article = await Some.ArticleAsync(app);

        await app.ReadAsync(article.ArticleId, Hotness.Phone, (header, value));

        Assert.Equal(0, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task Asking_for_the_headers_alone_does_not_count()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        await reader.SendAsync(HttpMethod.Head, $"/articles/{article.ArticleId}", null, ("User-Agent", Hotness.Phone));

        Assert.Equal(0, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task Staff_do_not_count()
    {
        var article = await Some.ArticleAsync(app);
        using var staff = await app.SignInAsync(StaffRole.Contributor);

        await staff.OpenAsync($"/articles/{article.ArticleId}", ("User-Agent", Hotness.Phone));

        Assert.Equal(0, await app.ReadsAsync(article.ArticleId));
    }

    [Fact]
    public async Task An_answer_that_is_not_the_article_does_not_count()
    {
        var withdrawn = await Some.ArticleAsync(app, DeskState.Withdrawn);
        var article = await Some.ArticleAsync(app);

        Assert.Equal(HttpStatusCode.Gone, (await app.ReadAsync(withdrawn.ArticleId)).Status);
        await Answer.GetAsync(app, $"/articles/{article.ArticleId}/other", ("User-Agent", Hotness.Phone));
        await Answer.GetAsync(app, $"/articles/{article.ArticleId}/history", ("User-Agent", Hotness.Phone));
        await Answer.GetAsync(app, Reacting.Address(article.ArticleId), ("User-Agent", Hotness.Phone));
        await Answer.GetAsync(app, "/", ("User-Agent", Hotness.Phone));
        await app.KeepCountsAsync();

        Assert.Empty(await StoredAsync(app, withdrawn.ArticleId));
        Assert.Empty(await StoredAsync(app, article.ArticleId));
    }

    [Fact]
    public async Task Reading_leaves_no_cookie()
    {
        var article = await Some.ArticleAsync(app);

        Assert.Null((await app.ReadAsync(article.ArticleId))["Set-Cookie"]);
        Assert.Null((await app.ReadAsync(article.ArticleId))["Set-Cookie"]);
    }

    [Fact]
    public async Task What_was_counted_before_the_server_stopped_is_there_after_the_next_start()
    {
        await using var first = new PortalApp();
        var article = await Some.ArticleAsync(first);
        await first.ReadByAsync(article.ArticleId, readers: 3);

        await using var second = await first.RestartAsync();
        await second.ReadByAsync(article.ArticleId, readers: 1);

        Assert.Equal(4, await second.ReadsAsync(article.ArticleId));
        Assert.Equal(4, await second.UseAsync((PortalDb db) => db.ReadTallies.Where(each => each.ArticleId == article.ArticleId).SumAsync(each => each.Reads)));
    }

    private static Task<List<HotMeasure>> StoredAsync(PortalApp app, long? article) => app.UseAsync((PortalDb db) =>
        db.HotHours.Where(each => each.ArticleId == article).Select(each => each.Measure).ToListAsync());
}
