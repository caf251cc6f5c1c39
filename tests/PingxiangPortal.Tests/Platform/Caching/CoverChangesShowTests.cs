using System.Net;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Media;

namespace PingxiangPortal.Tests.Platform.Caching;

/// <summary>Every page that shows a cover is kept before the picture changes, and shows the change on its next reading.</summary>
public sealed class CoverChangesShowTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_focal_point_that_moved_is_seen_wherever_the_cover_stands()
    {
        var (cover, article) = await PublishAsync();
        var pages = await PagesAsync(article);
        await app.WarmAsync(pages);
        Assert.All(await PartsAsync(pages, cover), parts => Assert.Equal(["50-50"], parts));

        await DescribeAsync(cover, ("Input.Place", "20 80"));

        Assert.All(await PartsAsync(pages, cover), parts => Assert.Equal(["20-80"], parts));

        foreach (var file in await FilesAsync(pages, cover))
        {
            Assert.Equal(HttpStatusCode.OK, (await Answer.GetAsync(app, file)).Status);
        }
    }

    [Fact]
    public async Task New_words_are_read_under_it_and_in_feeds_at_once()
    {
        var (cover, article) = await PublishAsync();
        string[] pages = [$"/articles/{article.ArticleId}", $"/hans/articles/{article.ArticleId}", "/feed.xml"];
        await app.WarmAsync(pages[0]);
        var before = await TextsAsync(pages);

        await DescribeAsync(cover, ("圖說", "AABBCC"));

        Assert.All(before, text => Assert.DoesNotContain("AABBCC", text, StringComparison.Ordinal));
        Assert.All(await TextsAsync(pages), text => Assert.Contains("AABBCC", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_without_the_cover_stay_as_they_are()
    {
        var (cover, _) = await PublishAsync();
        var other = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { PublishUtc = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        string[] pages = [$"/articles/{other.ArticleId}", $"/categories/c{other.CategoryId}", "/archive/2001/01"];
        await app.WarmAsync(pages);
        var kept = pages.Select(page => app.Page(page)).ToList();

        await DescribeAsync(cover, ("圖說", "另一句"));
        await app.WarmAsync(pages);

        Assert.All(pages.Zip(kept), pair => Assert.Same(pair.Second, app.Page(pair.First)));
    }

    [Fact]
    public async Task The_last_of_very_many_articles_with_one_cover_shows_the_change_as_well()
    {
        var (cover, article) = await PublishAsync();
        var last = article;

        for (var more = 0; more < CoverChanged.MostArticles + 1; more++)
        {
            last = await Covers.ArticleAsync(app, cover, Some.Draft(article.CategoryId));
        }

        var page = $"/articles/{last.ArticleId}";
        await app.WarmAsync(page);

        await DescribeAsync(cover, ("圖說", "AABBCC"));

        Assert.Contains("AABBCC", (await Answer.GetAsync(app, page)).Html, StringComparison.Ordinal);
    }

    private async Task<(Image Cover, Draft Article)> PublishAsync()
    {
        var cover = await app.UploadAsync(app.Publisher);
        await DescribeAsync(cover, ("替代文字", "橋"), ("圖片來源", "本網"));
        var above = await Some.CategoryAsync(app);
        var draft = Some.Draft(await Some.CategoryAsync(app, "裡面的", above)) with
        {
            CoverId = cover.Id,
            Tags = [Some.Word("tag")],
            PublisherName = Some.Word("發布者"),
            SourceKind = SourceKind.Reprint,
            SourceName = Some.Word("日報"),
            OriginalTitle = "原題",
            OriginalAuthor = "某某",
            OriginalUrl = "https://news.example/1",
        };
        app.Clock.Advance(TimeSpan.FromMinutes(1)); // the newest, so that it leads the front page
        return (cover, await Some.ArticleAsync(app, draft: draft));
    }

    private async Task<string[]> PagesAsync(Draft article)
    {
        using var reader = new Browser(app);
        var own = (await reader.OpenAsync($"/articles/{article.ArticleId}")).MainPart();
        var lists = new[] { article.PublisherName, article.SourceName, article.Tags[0], "裡面的" }.Select(name => Html.Link(own, name).GetAttribute("href")!); // it selects links
        var above = own.QuerySelectorAll("nav a[href^='/categories/']")[0].GetAttribute("href")!; // likewise
        return ["/", $"/articles/{article.ArticleId}", above, .. lists];
    }

    private async Task DescribeAsync(Image image, params (string Field, string? Value)[] fields)
    {
        var page = await app.Publisher.OpenAsync($"/admin/images/{image.Id}");
        var saved = await app.Publisher.PressAndFollowAsync(page, "儲存", fields);
        Assert.Contains("已儲存", saved.Done(), StringComparison.Ordinal);
    }

    /// <summary>The focal points around which each page shows the picture.</summary>
    private async Task<IEnumerable<IReadOnlyList<string>>> PartsAsync(string[] pages, Image cover) =>
        (await FilesOfEachAsync(pages, cover)).Select(files => (IReadOnlyList<string>)[.. files.Select(file => string.Join('-', file.Split('-')[2..4])).Distinct()]);

    private async Task<IEnumerable<string>> FilesAsync(string[] pages, Image cover) => (await FilesOfEachAsync(pages, cover)).SelectMany(files => files).Distinct();

    private async Task<IReadOnlyList<IReadOnlyList<string>>> FilesOfEachAsync(string[] pages, Image cover)
    {
        using var reader = new Browser(app);
        var files = new List<IReadOnlyList<string>>();

        foreach (var page in pages)
        {
            var shown = Covers.Of(await reader.OpenAsync(page)).Where(image => image.GetAttribute("src")!.Contains(cover.Key, StringComparison.Ordinal)); // it has one
            files.Add([.. shown.SelectMany(image => image.GetAttribute("srcset")!.Split(", ")).Select(file => file.Split(' ')[0])]); // likewise
        }

        return files;
    }

    private async Task<IReadOnlyList<string>> TextsAsync(string[] pages)
    {
        var texts = new List<string>();

        foreach (var page in pages)
        {
            texts.Add((await Answer.GetAsync(app, page)).Html);
        }

        return texts;
    }
}
