using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class ArticleAddressTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("/articles/{id}")]
    [InlineData("/articles/{id}/")]
    [InlineData("/articles/{id}/other")]
    [InlineData("/articles/{id}/tree-planting/")]
    [InlineData("/articles/{id}/TREE-planting")]
    [InlineData("/Articles/{id}/tree-planting")]
    [InlineData("/ARTICLES/{id}/TREE-PLANTING")]
    [InlineData("/articles/0{id}/tree-planting")]
    [InlineData("/articles/{id}/%E6%A8%B9")]
    public async Task Any_other_spelling_leads_to_the_one_address(string spelling)
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Slug = "tree-planting" });
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(spelling.Replace("{id}", $"{article.ArticleId}", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/articles/{article.ArticleId}/tree-planting"), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("/articles/{id}/")]
    [InlineData("/articles/{id}/made-up")]
    [InlineData("/ARTICLES/{id}")]
    public async Task An_article_without_a_slug_has_one_address_too(string spelling)
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var answer = await reader.OpenAsync(spelling.Replace("{id}", $"{article.ArticleId}", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/articles/{article.ArticleId}"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task The_address_says_itself_to_search_engines()
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Slug = "tree-planting" });
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync($"/articles/{article.ArticleId}/tree-planting")).Expect(HttpStatusCode.OK);

        Assert.Equal(
            $"http://localhost/articles/{article.ArticleId}/tree-planting",
            Html.One(page.Document, "link[rel=canonical]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/articles/0")]
    [InlineData("/articles/-1")]
    [InlineData("/articles/999999")]
    [InlineData("/articles/9223372036854775807")]
    [InlineData("/articles/9223372036854775808")]
    [InlineData("/articles/1.0")]
    [InlineData("/articles/abc")]
    [InlineData("/articles/")]
    [InlineData("/articles")]
    [InlineData("/articles/999999/any-slug")]
    [InlineData("/categories/none")]
    [InlineData("/categories/c999999")]
    [InlineData("/categories/c01")]
    [InlineData("/categories")]
    [InlineData("/nothing/here")]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/index.html")]
    [InlineData("/.env")]
    [InlineData("/data/portal.db")]
    [InlineData("/appsettings.json")]
    public async Task An_address_that_names_nothing_says_so_in_the_sites_look(string address)
    {
        using var reader = new Browser(app);

        var page = await reader.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("這一頁漂走了", page.Title());
        Assert.True(page.HasRegion("頻道"));
        Assert.True(page.HasLink("回門戶首頁"));
        Assert.Equal("private, no-store", page.Header("Cache-Control"));
    }

    [Fact]
    public async Task Previous_and_next_are_the_neighbours_among_the_published()
    {
        var category = await Some.CategoryAsync(app);
        Draft At(int day) => Some.Draft(category) with { PublishUtc = new DateTime(1995, 5, day, 0, 0, 0, DateTimeKind.Utc) };
        var first = await Some.ArticleAsync(app, draft: At(1));
        await Some.ArticleAsync(app, DeskState.Withdrawn, At(2));
        var middle = await Some.ArticleAsync(app, draft: At(3));
        await Some.ArticleAsync(app, DeskState.Draft, At(4));
        await Some.ArticleAsync(app, DeskState.Trashed, At(5));
        var last = await Some.ArticleAsync(app, draft: At(6));
        using var reader = new Browser(app);

        var neighbours = (await reader.OpenAsync($"/articles/{middle.ArticleId}")).Region("上一篇與下一篇").QuerySelectorAll("a");

        Assert.Equal([$"/articles/{first.ArticleId}", $"/articles/{last.ArticleId}"], neighbours.Select(link => link.GetAttribute("href")));
        Assert.Equal(["prev", "next"], neighbours.Select(link => link.GetAttribute("rel")));
        Assert.Contains(first.Title, neighbours[0].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_of_the_same_moment_follow_each_other_by_number()
    {
        var category = await Some.CategoryAsync(app);
        var draft = Some.Draft(category) with { PublishUtc = new DateTime(1996, 1, 1, 0, 0, 0, DateTimeKind.Utc) };
        var first = await Some.ArticleAsync(app, draft: draft);
        var second = await Some.ArticleAsync(app, draft: draft);
        var third = await Some.ArticleAsync(app, draft: draft);
        using var reader = new Browser(app);

        var neighbours = (await reader.OpenAsync($"/articles/{second.ArticleId}")).Region("上一篇與下一篇").QuerySelectorAll("a");

        Assert.Equal([$"/articles/{first.ArticleId}", $"/articles/{third.ArticleId}"], neighbours.Select(link => link.GetAttribute("href")));
    }
}
