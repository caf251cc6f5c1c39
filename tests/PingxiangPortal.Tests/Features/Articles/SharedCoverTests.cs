using System.Text.Json.Nodes;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Articles;

/// <summary>What programs learn of a cover: those that show shared addresses, and search engines.</summary>
public sealed class SharedCoverTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("", "一座橋")]
    [InlineData("/hans", "一座桥")]
    public async Task Beside_a_shared_address_stands_a_JPEG_under_its_whole_address(string prefix, string alt)
    {
        var cover = await Covers.PictureAsync(app);
        var page = await OpenAsync(cover, prefix);

        Assert.Equal($"http://localhost/media/{cover.Key}-1x1-50-50-800.jpg", Meta(page, "og:image"));
        Assert.Equal(("800", "800", alt), (Meta(page, "og:image:width"), Meta(page, "og:image:height"), Meta(page, "og:image:alt")));
        Assert.Equal("summary", Html.One(page.Document, "meta[name='twitter:card']").GetAttribute("content"));
    }

    [Fact]
    public async Task A_shared_address_is_told_with_the_words_of_the_article()
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Title = "頭髮", Summary = "皇后。" });
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/hans/articles/{article.ArticleId}");

        Assert.Equal(("article", "头发", "皇后。", $"http://localhost/hans/articles/{article.ArticleId}"), (Meta(page, "og:type"), Meta(page, "og:title"), Meta(page, "og:description"), Meta(page, "og:url")));
    }

    [Fact]
    public async Task Search_engines_get_every_shape()
    {
        var cover = await Covers.PictureAsync(app, width: 700, height: 700);
        var page = await OpenAsync(cover, "/hans");

        var data = JsonNode.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent)!; // an article has one

        Assert.Equal(
            [$"http://localhost/media/{cover.Key}-16x9-50-50-700.webp", $"http://localhost/media/{cover.Key}-4x3-50-50-700.webp", $"http://localhost/media/{cover.Key}-1x1-50-50-700.jpg"],
            data["image"]!.AsArray().Select(each => (string)each!)); // a missing one fails
    }

    [Fact]
    public async Task Pages_that_are_no_article_are_not_told_as_one()
    {
        using var reader = new Browser(app);

        Assert.Empty((await reader.OpenAsync("/")).Document.QuerySelectorAll("meta[property^='og:']"));
    }

    private async Task<Page> OpenAsync(Image cover, string prefix)
    {
        var article = await Covers.ArticleAsync(app, cover);
        using var reader = new Browser(app);
        return await reader.OpenAsync($"{prefix}/articles/{article.ArticleId}");
    }

    private static string? Meta(Page page, string property) => Html.One(page.Document, $"meta[property='{property}']").GetAttribute("content");
}
