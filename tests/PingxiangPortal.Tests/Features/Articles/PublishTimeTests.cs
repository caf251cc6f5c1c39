using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class PublishTimeTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_change_can_t_take_what_readers_have_until_tomorrow()
    {
        var article = await Some.ArticleAsync(app);
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");
        using var reader = new Browser(app);

        var refused = await app.Publisher.PressAndFollowAsync(
            opened, "發布改動", ("Input.Change", "update"), ("發布時間", app.Clock.UtcNow.AddDays(2).ToString(ArticleInput.LocalTime, CultureInfo.InvariantCulture)));

        Assert.Contains("不能排程", Assert.Single(refused.Alerts()), StringComparison.Ordinal);
        (await reader.OpenAsync($"/articles/{article.ArticleId}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_scheduled_article_whose_time_is_cleared_is_out_at_once()
    {
        var article = await Some.ArticleAsync(app, DeskState.Scheduled);
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        await app.Publisher.PressAndFollowAsync(opened, "發布改動", ("發布時間", ""));

        var row = await app.UseAsync((PortalDb db) => db.Articles.SingleAsync(each => each.Id == article.ArticleId));
        Assert.Equal((ArticleState.Published, app.Clock.UtcNow), (row.State, row.PublishedUtc));
    }

    [Fact]
    public async Task A_change_without_a_time_keeps_the_one_that_readers_know()
    {
        var article = await Some.ArticleAsync(app);
        var before = await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == article.ArticleId).Select(each => each.PublishedUtc).SingleAsync());
        app.Clock.Advance(TimeSpan.FromMinutes(7));
        var opened = await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}");

        await app.Publisher.PressAndFollowAsync(opened, "發布改動", ("Input.Change", "typo"), ("發布時間", ""));

        Assert.Equal(before, await app.UseAsync((PortalDb db) => db.Articles.Where(each => each.Id == article.ArticleId).Select(each => each.PublishedUtc).SingleAsync()));
    }
}
