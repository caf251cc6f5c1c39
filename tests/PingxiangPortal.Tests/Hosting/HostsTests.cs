using System.Net;
using Microsoft.Extensions.Configuration;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Hosting;

namespace PingxiangPortal.Tests.Hosting;

public sealed class HostsTests
{
    [Theory]
    [InlineData("*", true, true)]
    [InlineData("news.example;*", true, true)]
    [InlineData(" * ", true, true)]
    [InlineData("*", false, false)]
    [InlineData("news.example", true, false)]
    [InlineData("", true, false)]
    public void Every_host_may_be_allowed_in_development_alone(string allowed, bool isProduction, bool isRefused)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("AllowedHosts", (string?)allowed)]).Build();

        var mistake = Record.Exception(() => Hosts.Check(configuration, isProduction));

        Assert.Equal(isRefused, mistake is StartupMistake named && named.Message.Contains("AllowedHosts", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://localhost", "localhost", true)]
    [InlineData("http://localhost", "127.0.0.1", true)]
    [InlineData("http://localhost", "[::1]", true)]
    [InlineData("http://localhost", "localhost:5080", true)]
    [InlineData("http://localhost", "evil.example", false)]
    [InlineData("http://localhost", "localhost.evil.example", false)]
    [InlineData("https://news.example", "news.example", true)]
    [InlineData("https://news.example", "NEWS.example", true)]
    [InlineData("https://news.example", "www.news.example", false)]
    [InlineData("https://news.example", "localhost", false)]
    [InlineData("https://news.example", "127.0.0.1", false)]
    public async Task The_site_answers_to_its_own_names_alone(string baseUrl, string host, bool isAnswered)
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", baseUrl);
        using var caller = new Browser(app);

        var answer = await caller.OpenAsync("/health/live", ("Host", host));

        Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("Kestrel", answer.Header("Server") ?? "", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_operators_list_of_hosts_counts()
    {
        await using var app = new PortalApp().With("AllowedHosts", "one.example;two.example");
        using var caller = new Browser(app);

        Assert.Equal(HttpStatusCode.OK, (await caller.OpenAsync("/", ("Host", "two.example"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await caller.OpenAsync("/", ("Host", "three.example"))).Status);
    }

    [Fact]
    public async Task No_address_on_a_page_comes_from_what_the_caller_says()
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", "https://news.example").With("AllowedHosts", "news.example;other.example");
        var article = await Some.ArticleAsync(app);
        using var caller = new Browser(app);
        (string, string)[] lies = [("Host", "other.example"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "http"), ("X-Original-URL", "/admin"), ("Forwarded", "host=evil.example")];

        var page = await caller.OpenAsync($"/articles/{article.ArticleId}", lies);

        Assert.Equal($"https://news.example/articles/{article.ArticleId}", Html.One(page.Document, "link[rel=canonical]").GetAttribute("href"));
        Assert.DoesNotContain("other.example", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page.Text, StringComparison.Ordinal);
    }
}
