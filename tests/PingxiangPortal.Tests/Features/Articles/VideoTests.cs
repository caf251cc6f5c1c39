using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Videos;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Settings;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class VideoTests
{
    private const string Policy = "Content-Security-Policy";

    [Fact]
    public async Task No_player_is_shown_until_an_administrator_allows_its_site()
    {
        await using var app = new PortalApp();
        var path = await PublishAsync(app);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync(path);

        Assert.Empty(page.Document.QuerySelectorAll("iframe"));
        Assert.Equal("https://youtu.be/dQw4w9WgXcQ", Html.One(page.Document, ".prose a").GetAttribute("href"));
        Assert.DoesNotContain("frame-src", page.Header(Policy), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/hans")]
    public async Task A_site_that_is_allowed_plays_at_once_and_only_there(string script)
    {
        await using var app = new PortalApp();
        var path = script + await PublishAsync(app);
        using var reader = new Browser(app);
        await reader.OpenAsync(path); // kept as it was
        await AllowAsync(app);

        var rendered = await reader.OpenAsync(path);
        var kept = await reader.OpenAsync(path);
        var front = await reader.OpenAsync(script + "/");

        Assert.All([rendered, kept], page =>
        {
            Assert.Equal("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", Html.One(page.Document, ".prose iframe").GetAttribute("src"));
            Assert.EndsWith("; frame-src https://www.youtube-nocookie.com", page.Header(Policy), StringComparison.Ordinal);
        });
        Assert.DoesNotContain("frame-src", front.Header(Policy), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_keeps_the_link()
    {
        await using var app = new PortalApp();
        await PublishAsync(app);
        await AllowAsync(app);
        using var reader = new Browser(app);

        var feed = await reader.OpenAsync("/feed.xml");

        Assert.Contains("https://youtu.be/dQw4w9WgXcQ", feed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("iframe", feed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_allows_and_forbids_sites_and_the_editor_offers_them()
    {
        await using var app = new PortalApp();
        using var administrator = await app.SignInAsync(StaffRole.Administrator);
        var before = await administrator.OpenAsync("/admin/settings");

        var allowed = await administrator.PressAndFollowAsync(before, "儲存", ("網站名稱", "城事網"), ("Input.Videos", "youku"));
        var editor = await administrator.OpenAsync("/admin/articles/new");
        var forbidden = await administrator.PressAndFollowAsync(allowed, "儲存", ("Input.Videos", null));

        Assert.Empty(Ticked(before));
        Assert.Equal(["youku"], Ticked(allowed));
        Assert.Equal("v.youku.com", editor.Document.QuerySelector("[data-editor]")!.GetAttribute("data-videos"));
        Assert.Empty(Ticked(forbidden));
    }

    private static IEnumerable<string?> Ticked(Page page) =>
        page.Document.QuerySelectorAll("[name='Input.Videos'][checked]").Select(each => each.GetAttribute("value"));

    private static async Task<string> PublishAsync(PortalApp app)
    {
        var draft = Some.Draft(await Some.CategoryAsync(app)) with { Markdown = "前文\n\nhttps://youtu.be/dQw4w9WgXcQ\n\n後文" };
        return $"/articles/{(await Some.ArticleAsync(app, draft: draft)).ArticleId}";
    }

    private static Task<bool> AllowAsync(PortalApp app) => app.UseAsync(async (SaveSettings save) =>
    {
        await save.ExecuteAsync(new ChosenSettings(new SiteWords("城事網", ""), ProtectedWords.None, [], VideoSites.All));
        return true;
    });
}
