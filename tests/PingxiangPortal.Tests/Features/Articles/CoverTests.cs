using System.Net;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class CoverTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_row_of_every_list_shows_it_in_the_shape_of_lists_around_its_focal_point()
    {
        var cover = await Covers.PictureAsync(app);
        await app.WriteAsync(async db =>
        {
            (await db.Images.FindAsync(cover.Id))!.Focus(20, 70, cover.Bytes); // it was made above
            return await db.SaveChangesAsync();
        });
        cover.Focus(20, 70, cover.Bytes);
        var article = await Covers.ArticleAsync(app, cover, Some.Draft(await Some.CategoryAsync(app)) with { Tags = [Some.Word("標籤")], PublisherName = Some.Word("發布者") });
        using var reader = new Browser(app);
        var own = await reader.OpenAsync($"/articles/{article.ArticleId}");

        foreach (var list in new[] { $"/categories/c{article.CategoryId}", Html.Link(own.MainPart(), article.PublisherName).GetAttribute("href")!, $"/tags/{Uri.EscapeDataString(article.Tags[0])}" }) // it selects links
        {
            var image = Assert.Single(Covers.Of(await reader.OpenAsync(list)));

            Assert.Equal(Covers.Expected(cover, "4x3", 600, 400, 800), Covers.Told(image));
            Assert.Equal(("", "lazy", "async", false), (image.GetAttribute("alt"), image.GetAttribute("loading"), image.GetAttribute("decoding"), image.HasAttribute("fetchpriority")));
            Assert.NotEmpty(image.GetAttribute("sizes")!); // asked for by its width
        }
    }

    [Theory]
    [InlineData(900, 600, 600, new[] { 400, 800 })]
    [InlineData(500, 600, 375, new[] { 400, 500 })]
    [InlineData(300, 300, 225, new[] { 300 })]
    public async Task No_file_is_named_that_is_wider_than_the_picture(int width, int height, int expected, int[] widths)
    {
        var cover = await Covers.PictureAsync(app, width: width, height: height);
        var article = await Covers.ArticleAsync(app, cover);
        using var reader = new Browser(app);

        var image = Assert.Single(Covers.Of(await reader.OpenAsync($"/categories/c{article.CategoryId}")));

        Assert.Equal(Covers.Expected(cover, "4x3", expected, widths), Covers.Told(image));
    }

    [Fact]
    public async Task The_article_opens_with_it_and_with_its_words()
    {
        var cover = await Covers.PictureAsync(app);
        var article = await Covers.ArticleAsync(app, cover);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        var figure = Html.One(page.Document, ".prose > figure:first-child");
        var image = Assert.Single(Covers.Of(page));
        Assert.Equal("通車當天（本網）", Html.One(figure, "figcaption").Words());
        Assert.Same(figure, image.ParentElement);
        Assert.Equal(Covers.Expected(cover, "16x9", 675, 400, 800, 1200), Covers.Told(image));
        Assert.Equal(("一座橋", "high", null), (image.GetAttribute("alt"), image.GetAttribute("fetchpriority"), image.GetAttribute("loading")));
    }

    [Theory]
    [InlineData(true, "", "", "")]
    [InlineData(true, "", "本網", "圖：本網")]
    [InlineData(false, "圖說", "本網", "圖說（本網）")]
    public async Task It_says_no_more_than_the_library_knows(bool isDecorative, string caption, string credit, string expected)
    {
        var article = await Covers.ArticleAsync(app, await Covers.PictureAsync(app));
        await DescribeAsync(article.CoverId, new ImageWords("橋", isDecorative, caption, credit));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(isDecorative ? "" : "橋", Assert.Single(Covers.Of(page)).GetAttribute("alt"));
        Assert.Equal(expected.Length > 0 ? [expected] : [], page.Document.QuerySelectorAll("figcaption").Words());
    }

    [Fact]
    public async Task It_stands_in_lists_alone_when_the_text_shows_the_same_picture()
    {
        var (cover, other) = (await Covers.PictureAsync(app), await Covers.PictureAsync(app));
        var draft = Some.Draft(await Some.CategoryAsync(app));
        var once = await Covers.ArticleAsync(app, cover, draft with { Markdown = $"第一段。\n\n![](/media/{cover.Key}-800.webp)" });
        var both = await Covers.ArticleAsync(app, cover, draft with { Markdown = $"第一段。\n\n![](/media/{other.Key}-800.webp)\n\n`<img src=\"/media/{cover.Key}-800.webp\">`" });
        using var reader = new Browser(app);

        Assert.Empty(Covers.Of(await reader.OpenAsync($"/articles/{once.ArticleId}")));
        Assert.Single(Covers.Of(await reader.OpenAsync($"/articles/{both.ArticleId}")));
        Assert.Equal(2, Covers.Of(await reader.OpenAsync($"/categories/c{draft.CategoryId}")).Count);
    }

    [Theory]
    [InlineData("", "電車與髮廊", "頭髮（本網）")]
    [InlineData("/hans", "电车与发廊", "头发（本网）")]
    public async Task Its_words_are_read_in_the_script_of_the_address(string prefix, string alt, string caption)
    {
        var article = await Covers.ArticleAsync(app, await Covers.PictureAsync(app, new ImageWords("電車與髮廊", false, "頭髮", "本網")));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"{prefix}/articles/{article.ArticleId}");

        var image = Assert.Single(Covers.Of(page));
        Assert.Equal((alt, caption), (image.GetAttribute("alt"), Html.One(page.Document, "figcaption").Words()));
        Assert.StartsWith("/media/", image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(alt, Html.One(page.Document, "meta[property='og:image:alt']").GetAttribute("content"));
    }

    [Fact]
    public async Task Words_that_look_like_markup_stay_words()
    {
        var article = await Covers.ArticleAsync(app, await Covers.PictureAsync(app, new ImageWords("\"><b>橋", false, "<i>圖說", "本網")));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal("\"><b>橋", Assert.Single(Covers.Of(page)).GetAttribute("alt"));
        Assert.Equal("<i>圖說（本網）", Html.One(page.Document, "figcaption").Words());
    }

    [Fact]
    public async Task An_article_without_one_has_no_place_for_it()
    {
        var article = await Some.ArticleAsync(app);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Empty(page.Document.QuerySelectorAll(".prose figure, img.cover, meta[property^='og:image'], meta[name='twitter:card']"));
        Assert.Empty((await reader.OpenAsync($"/categories/c{article.CategoryId}")).Document.QuerySelectorAll("main img"));
    }

    [Theory]
    [InlineData(nameof(DeskState.Draft))]
    [InlineData(nameof(DeskState.Scheduled))]
    [InlineData(nameof(DeskState.Withdrawn))]
    [InlineData(nameof(DeskState.Trashed))]
    public async Task Of_an_article_that_readers_can_t_see_they_see_no_cover(string state)
    {
        var cover = await Covers.PictureAsync(app);
        var article = await Some.ArticleAsync(app, Enum.Parse<DeskState>(state), Some.Draft(await Some.CategoryAsync(app)) with { CoverId = cover.Id });

        foreach (var path in new[] { "/", $"/articles/{article.ArticleId}", $"/articles/{article.ArticleId}/history", $"/categories/c{article.CategoryId}", "/feed.xml", "/feed.json" })
        {
            Assert.DoesNotContain(cover.Key, (await Answer.GetAsync(app, path)).Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_cover_is_shown_when_it_is_published_and_not_before()
    {
        var (first, second) = (await Covers.PictureAsync(app), await Covers.PictureAsync(app));
        var article = await Covers.ArticleAsync(app, first);
        string[] pages = ["/", $"/articles/{article.ArticleId}", $"/categories/c{article.CategoryId}"];

        var id = await Some.SaveAsync(app, article with { CoverId = second.Id });
        Assert.All(await TextsAsync(pages), text => Assert.Contains(first.Key, text, StringComparison.Ordinal));

        await Some.PublishAsync(app, article with { CoverId = second.Id, ArticleId = id, BasedOn = article.BasedOn + 1 });
        Assert.All(await TextsAsync(pages), text => Assert.Contains(second.Key, text, StringComparison.Ordinal));
        Assert.All(await TextsAsync(pages), text => Assert.DoesNotContain(first.Key, text, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> TextsAsync(IEnumerable<string> paths)
    {
        var texts = new List<string>();

        foreach (var path in paths)
        {
            var answer = await Answer.GetAsync(app, path);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            texts.Add(answer.Html);
        }

        return texts;
    }

    private Task<int> DescribeAsync(long? image, ImageWords words) => app.WriteAsync(async db =>
    {
        (await db.Images.FindAsync(image))!.Describe(words.Alt, words.IsDecorative, words.Caption, words.Credit); // it was made above
        return await db.SaveChangesAsync();
    });
}
