using System.Globalization;
using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Tests.Features.Reactions;

public sealed class ReactionLimitTests
{
    private const string Limit = "Portal:Limits:ReactionsPerMinutePerAddress";

    [Fact]
    public async Task Beyond_the_limit_a_click_is_refused_with_the_time_to_wait()
    {
        await using var app = new PortalApp().With(Limit, "3");
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        var within = await reader.ReactAsync(article.ArticleId, "flower");
        await reader.ReactAsync(article.ArticleId, "");
        await reader.ReactAsync(article.ArticleId, "egg");

        var beyond = await reader.ReactAsync(article.ArticleId, "shocked");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (within.Status, beyond.Status));
        Assert.InRange(int.Parse(beyond.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("egg", (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Mine());
    }

    [Fact]
    public async Task Beyond_the_limit_the_page_still_opens()
    {
        await using var app = new PortalApp().With(Limit, "1");
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        await reader.ReactAsync(article.ArticleId, "egg");

        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync(Reacting.Address(article.ArticleId))).Status);
    }

    [Fact]
    public async Task A_forged_address_in_a_header_wins_no_second_allowance()
    {
        await using var app = new PortalApp().With(Limit, "1");
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower", ("X-Forwarded-For", "203.0.113.1"));

        var beyond = await reader.ReactAsync(article.ArticleId, "egg", ("X-Forwarded-For", "203.0.113.2"));

        Assert.Equal(HttpStatusCode.TooManyRequests, beyond.Status);
    }

    [Fact]
    public async Task Zero_switches_the_limit_off()
    {
        await using var app = new PortalApp().With(Limit, "0");
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        for (var click = 0; click < 150; click++)
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.ReactAsync(article.ArticleId, "flower")).Status);
        }
    }

    [Fact]
    public void Unless_set_the_limit_is_a_hundred_and_twenty_a_minute() =>
        Assert.Equal(120, new LimitOptions().ReactionsPerMinutePerAddress);
}
