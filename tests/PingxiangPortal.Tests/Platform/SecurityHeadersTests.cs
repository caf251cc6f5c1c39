using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform;

public sealed class SecurityHeadersTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Every_answer_carries_the_headers_that_protect_it()
    {
        foreach (var answer in await AnswersAsync())
        {
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Equal("same-origin", answer.Header("Cross-Origin-Opener-Policy"));
            Assert.NotNull(answer.Header("Permissions-Policy"));
            Assert.Contains(answer.Header("Referrer-Policy"), new[] { "strict-origin-when-cross-origin", "no-referrer" });
            Assert.Null(answer.Header("Server"));
            Assert.Null(answer.Header("X-Powered-By"));
            Assert.NotNull(answer.Header("Cache-Control"));
            Assert.Null(answer.Header("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task No_answer_lets_anything_run_that_is_not_the_sites_own_file()
    {
        foreach (var answer in await AnswersAsync())
        {
            var policy = answer.Header("Content-Security-Policy")!.Split("; ").Select(part => part.Split(' ', 2)).ToDictionary(part => part[0], part => part.ElementAtOrDefault(1) ?? "");

            Assert.DoesNotContain("unsafe-", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal(("'none'", "'self'", "'self'"), (policy["default-src"], policy["script-src"], policy["style-src"]));
            Assert.Equal(("'none'", "'none'", "'self'", "'none'"), (policy["object-src"], policy["base-uri"], policy["form-action"], policy["frame-ancestors"]));
            Assert.DoesNotContain(policy.Values, value => value.Contains("http", StringComparison.Ordinal) || value.Contains('*', StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Text_says_that_it_is_utf8()
    {
        foreach (var answer in (await AnswersAsync()).Where(answer => answer.Header("Content-Type") is { } type && (type.StartsWith("text/html", StringComparison.Ordinal) || type.StartsWith("application/json", StringComparison.Ordinal))))
        {
            Assert.Contains("charset=utf-8", answer.Header("Content-Type"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task No_page_loads_anything_from_another_site_or_runs_anything_of_its_own()
    {
        foreach (var answer in await AnswersAsync())
        {
            Assert.Empty(Danger.Of(answer));
            Assert.All(
                answer.Document.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img[src], link[rel=preload]"),
                element => Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_readers_page_without_cookies_may_be_shared_and_any_other_not()
    {
        var article = await Some.ArticleAsync(app);
        using var stranger = new Browser(app);
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");
        var address = $"/articles/{article.ArticleId}";

        Assert.Equal("public, max-age=0, s-maxage=30, stale-while-revalidate=300", (await stranger.OpenAsync(address)).Header("Cache-Control"));
        Assert.Equal("private, no-cache", (await reader.OpenAsync(address)).Header("Cache-Control"));
        Assert.Equal("private, no-store", (await app.Publisher.OpenAsync(address)).Header("Cache-Control"));
        Assert.Equal("private, no-store", (await app.Publisher.OpenAsync("/admin/articles")).Header("Cache-Control"));
        Assert.Contains("Cookie", (await stranger.OpenAsync(address)).Header("Vary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/articles/x.css")]
    [InlineData("/admin/articles.css")]
    [InlineData("/admin/x.js")]
    [InlineData("/admin/people/a.png")]
    [InlineData("/admin/articles;.css")]
    [InlineData("/admin/articles%2fx.css")]
    [InlineData("/admin/articles?x.css")]
    public async Task No_spelling_of_a_staff_address_may_be_shared(string address)
    {
        var answer = await app.Administrator.OpenAsync(address);

        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Admin/Articles")]
    [InlineData("/admin/articles/")]
    [InlineData("/ADMIN")]
    [InlineData("/admin/./articles")]
    [InlineData("//admin/articles")]
    [InlineData("/admin//articles")]
    [InlineData("/x/../admin/articles")]
    [InlineData("/admin%2farticles")]
    [InlineData("/%61dmin/articles")]
    [InlineData("/admin/articles;a=b")]
    [InlineData("/admin/articles.css")]
    [InlineData("/admin/articles/new")]
    [InlineData("/admin/articles/1")]
    [InlineData("/admin/articles/1/preview")]
    [InlineData("/admin/categories")]
    [InlineData("/admin/people")]
    [InlineData("/admin/settings")]
    public async Task No_spelling_of_a_staff_address_opens_to_strangers(string address)
    {
        using var stranger = new Browser(app);

        var answer = await stranger.OpenAsync(address, ("X-Original-URL", "/"), ("X-Rewrite-URL", "/"), ("X-Forwarded-For", "127.0.0.1"));

        Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.Status}");
        Assert.DoesNotContain("編輯後台", answer.Text, StringComparison.Ordinal);
    }

    private async Task<List<Page>> AnswersAsync()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);
        return
        [
            await reader.OpenAsync("/"),
            await reader.OpenAsync($"/articles/{article.ArticleId}"),
            await reader.OpenAsync($"/articles/{article.ArticleId}/wrong"),
            await reader.OpenAsync($"/categories/c{article.CategoryId}"),
            await reader.OpenAsync(Reacting.Address(article.ArticleId)),
            await reader.ReactAsync(article.ArticleId, "flower"),
            await reader.PostAsync("/preferences", [("theme", "dark")]),
            await reader.PostAsync("/preferences", [("theme", "none")]),
            await reader.OpenAsync("/nothing"),
            await reader.OpenAsync("/health/live"),
            await reader.OpenAsync("/favicon.ico"),
            await reader.OpenAsync("/css/site.css"),
            await reader.OpenAsync("/js/page.js"),
            await reader.OpenAsync("/account/login"),
            await reader.OpenAsync("/admin"),
            await reader.SendAsync(HttpMethod.Put, "/"),
            await app.Publisher.OpenAsync("/admin/articles"),
            await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}"),
            await app.Publisher.OpenAsync($"/admin/articles/{article.ArticleId}/preview"),
            await app.Publisher.OpenAsync("/admin/people"),
            await app.Administrator.OpenAsync("/admin/people"),
            await app.Administrator.OpenAsync("/admin/categories"),
            await app.Administrator.OpenAsync("/admin/settings"),
            await app.Administrator.OpenAsync("/account/security"),
        ];
    }
}
