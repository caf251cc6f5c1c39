using PingxiangPortal.Tests.Features.Hot;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Home;

/// <summary>Covers on the pages that lead to articles by weight: the front page, and 熱門.</summary>
public sealed class FrontCoverTests : IAsyncDisposable
{
    private readonly PortalApp app = new();

    [Fact]
    public async Task The_lead_and_the_first_of_each_channel_show_theirs()
    {
        var (first, second) = (await Some.CategoryAsync(app), await Some.CategoryAsync(app));
        var (small, large, other) = (await Covers.PictureAsync(app), await Covers.PictureAsync(app), await Covers.PictureAsync(app));
        await PublishAsync(second, 2);
        await Covers.ArticleAsync(app, other, Some.Draft(second));
        await PublishAsync(first, 1);
        await Covers.ArticleAsync(app, small, Some.Draft(first));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var lead = await Covers.ArticleAsync(app, large, Some.Draft(first));
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/");

        var shown = Covers.Of(page);
        Assert.Equal([large, small, other], shown.Select(image => new[] { small, large, other }.Single(each => image.GetAttribute("src")!.Contains(each.Key, StringComparison.Ordinal)))); // it has one
        Assert.All(shown, image => Assert.EndsWith("1200x675", Covers.Told(image), StringComparison.Ordinal));
        Assert.All(shown, image => Assert.Equal("", image.GetAttribute("alt")));
        Assert.Equal(["high", null, null], shown.Select(image => image.GetAttribute("fetchpriority")));
        Assert.Equal([null, "lazy", "lazy"], shown.Select(image => image.GetAttribute("loading")));
        var link = Html.One(page.Document, ".lead > a");
        Assert.Equal(($"/articles/{lead.ArticleId}", "true", "-1"), (link.GetAttribute("href"), link.GetAttribute("aria-hidden"), link.GetAttribute("tabindex")));
    }

    [Theory]
    [InlineData(true, 11)]
    [InlineData(false, 7)]
    public async Task As_many_of_the_newest_stand_beside_the_lead_as_it_is_high(bool hasCover, int expected)
    {
        var category = await Some.CategoryAsync(app);
        await PublishAsync(category, 14);
        var lead = Some.Draft(category) with { CoverId = hasCover ? (await Covers.PictureAsync(app)).Id : null };
        await Some.ArticleAsync(app, draft: lead);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/");

        Assert.Equal(lead.Title, Html.One(page.Document, ".lead__title").Words());
        Assert.Equal(expected, page.Region("最新").QuerySelectorAll("li").Length);
        Assert.Equal(hasCover ? 1 : 0, Covers.Of(page).Count);
    }

    [Fact]
    public async Task A_portal_with_one_article_shows_its_cover()
    {
        var cover = await Covers.PictureAsync(app);
        await Covers.ArticleAsync(app, cover);
        using var reader = new Browser(app);

        Assert.Equal(Covers.Expected(cover, "16x9", 675, 400, 800, 1200), Covers.Told(Assert.Single(Covers.Of(await reader.OpenAsync("/")))));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 0)]
    public async Task Of_the_most_read_the_first_shows_its_cover(int readers, int expected)
    {
        var cover = await Covers.PictureAsync(app);
        var plain = await Some.ArticleAsync(app);
        var covered = await Covers.ArticleAsync(app, cover);
        await app.ReadByAsync(covered.ArticleId, 2);
        await app.ReadByAsync(plain.ArticleId, readers);
        await app.KeepCountsAsync();
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/hot");

        Assert.Equal(2, page.Region("閱讀最多").QuerySelectorAll("li").Length);
        Assert.Equal(expected, Covers.Of(page).Count);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task PublishAsync(long category, int count)
    {
        for (var at = 0; at < count; at++)
        {
            await Some.ArticleAsync(app, draft: Some.Draft(category));
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }
}
