using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Platform.Language;

public sealed class ScriptAddressTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Every_page_of_readers_is_there_in_both_scripts_and_says_so()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        foreach (var path in (string[])["/", $"/articles/{article.ArticleId}", $"/categories/c{article.CategoryId}"])
        {
            var hant = (await reader.OpenAsync(path)).Expect(HttpStatusCode.OK);
            var hans = (await reader.OpenAsync("/hans" + path)).Expect(HttpStatusCode.OK);

            Assert.Equal(("zh-Hant", $"http://localhost{path}"), (hant.Document.DocumentElement.GetAttribute("lang"), Link(hant, "[rel=canonical]")));
            Assert.Equal(("zh-Hans", $"http://localhost/hans{path}"), (hans.Document.DocumentElement.GetAttribute("lang"), Link(hans, "[rel=canonical]")));

            foreach (var page in (Page[])[hant, hans])
            {
                Assert.Equal($"http://localhost{path}", Link(page, "[hreflang=zh-Hant][rel=alternate]"));
                Assert.Equal($"http://localhost/hans{path}", Link(page, "[hreflang=zh-Hans][rel=alternate]"));
                Assert.Equal($"http://localhost{path}", Link(page, "[hreflang=x-default]"));
            }
        }
    }

    [Fact]
    public async Task The_switch_is_a_plain_link_to_the_same_page_with_its_query()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var hant = await reader.OpenAsync($"/categories/c{article.CategoryId}?page=1");
        var hans = await reader.OpenAsync($"/hans/categories/c{article.CategoryId}");

        Assert.Equal($"/hans/categories/c{article.CategoryId}", Html.Link(hant.Document, "简体").GetAttribute("href"));
        Assert.Equal($"/categories/c{article.CategoryId}", Html.Link(hans.Document, "繁體").GetAttribute("href"));
        Assert.Equal("true", Html.Link(hans.Document, "简体").GetAttribute("aria-current"));
    }

    [Fact]
    public async Task No_link_of_a_page_leads_into_the_other_script_but_the_switch()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        foreach (var path in (string[])["/hans/", $"/hans/articles/{article.ArticleId}", $"/hans/categories/c{article.CategoryId}", "/hans/nothing-here"])
        {
            var page = await reader.OpenAsync(path);
            var leaving = page.Document.QuerySelectorAll("a[href^='/']:not([hreflang])")
                .Select(link => link.GetAttribute("href"))
                .Where(href => !href!.StartsWith("/hans/", StringComparison.Ordinal)) // selected by it
                .ToList();

            Assert.Equal(["/account/login"], leaving);
        }
    }

    [Theory]
    [InlineData("/hans", "/hans/")]
    [InlineData("/hans?x=1", "/hans/?x=1")]
    [InlineData("/HANS/articles/1", "/hans/articles/1")]
    [InlineData("/hant", "/")]
    [InlineData("/hant/", "/")]
    [InlineData("/hant/articles/1?x=%E9%84%89", "/articles/1?x=%E9%84%89")]
    public async Task Another_spelling_leads_to_the_one_address(string asked, string address)
    {
        using var reader = new Browser(app);

        var answer = (await reader.OpenAsync(asked)).Expect(HttpStatusCode.MovedPermanently);

        Assert.Equal(address, answer.Location);
        Assert.NotNull(answer.Header("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/hans/hans/")]
    [InlineData("/hans/hant/")]
    [InlineData("/hans/admin")]
    [InlineData("/hans/account/login")]
    [InlineData("/hans/css/site.css")]
    [InlineData("/hans/favicon.ico")]
    [InlineData("/hans/health/live")]
    [InlineData("/hant//evil.example")]
    [InlineData("/hansa")]
    public async Task What_has_one_address_is_not_found_behind_a_scripts_name(string path)
    {
        using var reader = new Browser(app);

        (await reader.OpenAsync(path)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_the_readers_script()
    {
        using var reader = new Browser(app);

        var hant = (await reader.OpenAsync("/nothing-here")).Expect(HttpStatusCode.NotFound);
        var hans = (await reader.OpenAsync("/hans/nothing-here")).Expect(HttpStatusCode.NotFound);

        Assert.Contains("你要找的頁面不存在", hant.Text, StringComparison.Ordinal);
        Assert.Contains("你要找的页面不存在", hans.Text, StringComparison.Ordinal);
        Assert.Equal("/hans/nothing-here", Html.Link(hant.Document, "简体").GetAttribute("href"));
    }

    [Fact]
    public async Task A_wrong_slug_leads_to_the_right_one_in_the_same_script()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = (await reader.OpenAsync($"/hans/articles/{article.ArticleId}/old")).Expect(HttpStatusCode.MovedPermanently);

        Assert.Equal($"/hans/articles/{article.ArticleId}", answer.Location);
    }

    [Fact]
    public async Task The_operator_turns_the_scripts_round()
    {
        using var turned = new PortalApp().With("Portal:RootScript", "zh-Hans");
        var article = await Some.ArticleAsync(turned);
        using var reader = new Browser(turned);

        var root = (await reader.OpenAsync($"/articles/{article.ArticleId}")).Expect(HttpStatusCode.OK);
        var hant = (await reader.OpenAsync($"/hant/articles/{article.ArticleId}")).Expect(HttpStatusCode.OK);
        var named = (await reader.OpenAsync($"/hans/articles/{article.ArticleId}")).Expect(HttpStatusCode.MovedPermanently);

        Assert.Equal(("zh-Hans", "zh-Hant"), (root.Document.DocumentElement.GetAttribute("lang"), hant.Document.DocumentElement.GetAttribute("lang")));
        Assert.Equal($"/articles/{article.ArticleId}", named.Location);
        Assert.Equal($"http://localhost/articles/{article.ArticleId}", Link(hant, "[hreflang=x-default]"));
    }

    private static string? Link(Page page, string selector) => Html.One(page.Document, "link" + selector).GetAttribute("href");
}
