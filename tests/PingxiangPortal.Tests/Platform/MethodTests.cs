using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform;

public sealed class MethodTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Theory]
    [InlineData("/", "GET, HEAD")]
    [InlineData("/articles/1", "GET, HEAD")]
    [InlineData("/categories/c1", "GET, HEAD")]
    [InlineData("/articles/1/reactions", "GET, HEAD, POST")]
    [InlineData("/preferences", "POST")]
    [InlineData("/health/live", "GET, HEAD")]
    [InlineData("/health/ready", "GET, HEAD")]
    [InlineData("/account/login", "GET, HEAD, POST")]
    [InlineData("/admin/articles", "GET, HEAD")]
    [InlineData("/admin/articles/new", "GET, HEAD, POST")]
    [InlineData("/css/site.css", "GET, HEAD")]
    public async Task Any_other_method_is_refused_with_those_that_work(string address, string allowed)
    {
        foreach (var method in new[] { "PUT", "DELETE", "PATCH", "TRACE", "TRACK", "PROPFIND", "MKCOL", "CONNECTED" }.Concat(allowed.Contains("POST", StringComparison.Ordinal) ? [] : ["POST"]))
        {
            var answer = await app.Publisher.SendAsync(new HttpMethod(method), address);

            Assert.True(answer.Status == HttpStatusCode.MethodNotAllowed, $"{method} {address} answers {answer.Status}");
            Assert.Equal(allowed.Split(", "), answer.Header("Allow")!.Split(", ").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Asking_for_the_options_changes_nothing_and_opens_nothing_to_other_sites()
    {
        var article = await Some.ArticleAsync(app);

        var answer = await app.Publisher.SendAsync(
            HttpMethod.Options, Reacting.Address(article.ArticleId), null, ("Origin", "https://evil.example"), ("Access-Control-Request-Method", "POST"));

        Assert.True((int)answer.Status < 500);
        Assert.Null(answer.Header("Access-Control-Allow-Origin"));
        Assert.Equal(Reacting.Nothing, await Reacting.TotalsAsync(app, article.ArticleId));
    }

    [Theory]
    [InlineData("X-HTTP-Method-Override", "POST")]
    [InlineData("X-HTTP-Method", "DELETE")]
    [InlineData("X-Method-Override", "PUT")]
    public async Task A_header_does_not_make_another_method(string header, string method)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(Reacting.Address(article.ArticleId) + "?kind=flower&_method=POST", (header, method));

        Assert.Equal((HttpStatusCode.OK, Reacting.Nothing), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task Asking_for_the_head_gives_the_same_headers()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        foreach (var address in new[] { "/", $"/articles/{article.ArticleId}", $"/categories/c{article.CategoryId}", Reacting.Address(article.ArticleId), "/health/live", "/account/login", "/nothing", $"/articles/{article.ArticleId}/wrong" })
        {
            var get = await reader.OpenAsync(address);
            var head = await reader.SendAsync(HttpMethod.Head, address);

            Assert.Equal(get.Status, head.Status);
            Assert.Equal(Comparable(get), Comparable(head));
        }
    }

    private static IEnumerable<string> Comparable(Page page) => page.SteadyHeaders.Where(header =>
        !header.StartsWith("Content-Length", StringComparison.Ordinal) && !header.StartsWith("Transfer-Encoding", StringComparison.Ordinal));
}
