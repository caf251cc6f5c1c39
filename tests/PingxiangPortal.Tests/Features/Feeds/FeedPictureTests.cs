using System.Text.Json.Nodes;
using System.Xml.Linq;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Feeds;

public sealed class FeedPictureTests : IAsyncDisposable
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    private readonly PortalApp app = new();

    [Theory]
    [InlineData("", "頭髮", "/feed.xml")]
    [InlineData("/hans", "头发", "/feed.xml")]
    [InlineData("/hans", "头发", "of its category")]
    public async Task A_cover_is_told_with_its_words_under_its_whole_address(string prefix, string caption, string address)
    {
        var cover = await Covers.PictureAsync(app, new ImageWords("橋", false, "頭髮", "本網"), width: 900);
        var article = await Covers.ArticleAsync(app, cover);
        await Some.ArticleAsync(app);

        var feed = XDocument.Parse((await Answer.GetAsync(app, prefix + (address[0] == '/' ? address : $"/categories/c{article.CategoryId}/feed.xml"))).Html);

        var picture = Assert.Single(feed.Descendants(Media + "content"));
        Assert.Equal($"http://localhost/media/{cover.Key}-fallback.jpg", picture.Attribute("url")?.Value);
        Assert.Equal(("image", "image/jpeg", "900"), (picture.Attribute("medium")?.Value, picture.Attribute("type")?.Value, picture.Attribute("width")?.Value));
        Assert.Equal((caption, prefix.Length > 0 ? "本网" : "本網"), (picture.Element(Media + "description")?.Value, picture.Element(Media + "credit")?.Value));
        Assert.EndsWith($"/articles/{article.ArticleId}", picture.Parent!.Element("link")!.Value, StringComparison.Ordinal); // it is an item
    }

    [Fact]
    public async Task The_JSON_feed_says_the_same()
    {
        var cover = await Covers.PictureAsync(app);
        await Some.ArticleAsync(app);
        await Covers.ArticleAsync(app, cover);

        var items = JsonNode.Parse((await Answer.GetAsync(app, "/hans/feed.json")).Html)!["items"]!.AsArray(); // a missing one fails

        Assert.Equal([$"http://localhost/media/{cover.Key}-fallback.jpg", null], items.Select(item => (string?)item!["image"])); // likewise
    }

    [Theory]
    [InlineData("")]
    [InlineData("/hans")]
    public async Task Every_file_of_a_picture_in_a_text_has_a_whole_address(string prefix)
    {
        var image = await Covers.PictureAsync(app, width: 900);
        await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Markdown = $"第一段 srcset=\"/media/x\"。\n\n![一座\"橋\"](/media/{image.Key}-900.webp)" });

        var text = XDocument.Parse((await Answer.GetAsync(app, prefix + "/feed.xml")).Html).Descendants(Content + "encoded").Single().Value;

        Assert.Contains($"src=\"http://localhost/media/{image.Key}-900.webp\"", text, StringComparison.Ordinal);
        Assert.Contains($"srcset=\"http://localhost/media/{image.Key}-400.webp 400w, http://localhost/media/{image.Key}-800.webp 800w, http://localhost/media/{image.Key}-900.webp 900w\"", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("/media/x").Length - 1);
        Assert.DoesNotContain("localhost/media/x", text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
