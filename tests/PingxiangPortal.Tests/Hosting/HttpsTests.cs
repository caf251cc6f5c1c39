using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Hosting;

public sealed class HttpsTests
{
    [Theory]
    [InlineData("/", "https://news.example/")]
    [InlineData("/articles/1?page=2", "https://news.example/articles/1?page=2")]
    [InlineData("//evil.example", "https://news.example//evil.example")]
    [InlineData("/\\evil.example", "https://news.example/")]
    [InlineData("/%E8%B7%AF", "https://news.example/%E8%B7%AF")]
    public async Task Plain_http_is_sent_to_the_https_address_of_the_site(string path, string expected)
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", "https://news.example");
        using var handler = app.Server.CreateHandler();
        using var client = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://news.example" + path);

        using var answer = await client.SendAsync(request, CancellationToken.None);

        Assert.Equal(308, (int)answer.StatusCode);
        Assert.StartsWith(expected, answer.Headers.NonValidated["Location"].ToString(), StringComparison.Ordinal);
        Assert.Equal("news.example", answer.Headers.Location!.Host);
    }

    [Fact]
    public async Task A_post_over_plain_http_writes_nothing()
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", "https://news.example");
        var article = await Some.ArticleAsync(app);
        app.ClientOptions.BaseAddress = new Uri("http://news.example");
        using var reader = new Browser(app);

        var answer = await reader.ReactAsync(article.ArticleId, "flower");

        Assert.Equal(308, (int)answer.Status);
        Assert.Empty(answer.SetCookies);
        Assert.False(await app.UseAsync((PortalDb db) => db.Reactions.AnyAsync()));
    }

    [Fact]
    public async Task A_caller_cannot_vouch_for_https_itself()
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", "https://news.example");
        app.ClientOptions.BaseAddress = new Uri("http://news.example");
        using var reader = new Browser(app);

        Assert.Equal(308, (int)(await reader.OpenAsync("/", ("X-Forwarded-Proto", "https"))).Status);
    }

    [Fact]
    public async Task Https_answers_ask_for_https_for_a_year()
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", "https://news.example");
        using var reader = new Browser(app);

        foreach (var address in new[] { "/", "/nothing", "/css/site.css", "/health/live" })
        {
            Assert.Equal("max-age=31536000", (await reader.OpenAsync(address)).Header("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task A_site_on_plain_http_asks_for_none()
    {
        await using var app = new PortalApp();
        using var reader = new Browser(app);

        Assert.Null((await reader.OpenAsync("/")).Header("Strict-Transport-Security"));
    }
}
