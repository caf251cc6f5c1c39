using System.Net;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Admin.Settings;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Tests.Platform.Caching;

/// <summary>What stands on many pages, or changes by the clock alone.</summary>
public sealed class OtherChangesShowTests
{
    [Fact]
    public async Task A_scheduled_article_appears_everywhere_when_its_time_comes_though_nothing_is_written()
    {
        await using var app = new PortalApp();
        var top = await Some.CategoryAsync(app);
        var category = await Some.CategoryAsync(app, "有預定的", top);
        var beside = await Some.CategoryAsync(app, "旁邊的", top);
        var newest = await Some.ArticleAsync(app, draft: Some.Draft(category));
        var scheduled = Some.Draft(category) with { PublishUtc = app.Clock.UtcNow.AddMinutes(5) };
        var id = await Some.PublishAsync(app, scheduled);
        string[] pages = ["/", $"/categories/c{category}", $"/categories/c{top}", $"/articles/{newest.ArticleId}"];
        await app.WarmAsync([.. pages, $"/categories/c{beside}"]);
        app.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.All(await ShowAsync(app, pages, scheduled.Title), Assert.False);

        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.All(await ShowAsync(app, pages, scheduled.Title), Assert.True);
        Assert.Equal(HttpStatusCode.OK, (await Answer.GetAsync(app, $"/articles/{id}")).Status);
        using var reader = new Browser(app);
        Assert.Equal(["全部2", "有預定的2", "旁邊的0"], (await reader.OpenAsync($"/categories/c{beside}")).Region("子分類").QuerySelectorAll("a").Words());
    }

    [Fact]
    public async Task Several_scheduled_articles_appear_one_after_the_other()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app);
        var titles = new List<string>();

        foreach (var minutes in new[] { 3, 1, 2 })
        {
            var draft = Some.Draft(category) with { PublishUtc = app.Clock.UtcNow.AddMinutes(minutes) };
            await Some.PublishAsync(app, draft);
            titles.Add(draft.Title);
        }

        var shown = new List<int>();

        for (var minute = 0; minute <= 3; minute++)
        {
            shown.Add((await Task.WhenAll(titles.Select(title => app.ShowsAsync("/", title)))).Count(isShown => isShown));
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([0, 1, 2, 3], shown);
    }

    [Fact]
    public async Task An_article_that_was_scheduled_before_a_restart_appears_at_its_time()
    {
        await using var first = new PortalApp();
        var category = await Some.CategoryAsync(first);
        var scheduled = await Some.ArticleAsync(first, DeskState.Scheduled, Some.Draft(category));
        await using var app = await first.RestartAsync();
        app.Clock.UtcNow = scheduled.PublishUtc!.Value.AddMinutes(-1);
        await app.WarmAsync("/");

        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await app.ShowsAsync("/", scheduled.Title));
    }

    [Fact]
    public async Task A_renamed_category_is_renamed_on_every_page()
    {
        await using var app = new PortalApp();
        var category = await Some.CategoryAsync(app, "舊名字");
        var article = await Some.ArticleAsync(app, draft: Some.Draft(category));
        string[] pages = ["/", $"/categories/c{category}", $"/articles/{article.ArticleId}"];
        await app.WarmAsync(pages);

        await app.UseAsync((SaveCategory save) => save.ExecuteAsync(new CategoryChange(category, "新名字", null, null, "")));

        Assert.All(await ShowAsync(app, pages, "新名字"), Assert.True);
        Assert.All(await ShowAsync(app, pages, "舊名字"), Assert.False);
    }

    [Fact]
    public async Task A_category_that_hangs_elsewhere_takes_its_articles_along()
    {
        await using var app = new PortalApp();
        var (from, to) = (await Some.CategoryAsync(app, "這邊"), await Some.CategoryAsync(app, "那邊"));
        var category = await Some.CategoryAsync(app, "搬家的", from);
        var article = await Some.ArticleAsync(app, draft: Some.Draft(category));
        await app.WarmAsync($"/categories/c{from}", $"/categories/c{to}");

        await app.UseAsync((SaveCategory save) => save.ExecuteAsync(new CategoryChange(category, "搬家的", null, to, "")));

        Assert.False(await app.ShowsAsync($"/categories/c{from}", article.Title));
        Assert.True(await app.ShowsAsync($"/categories/c{to}", article.Title));
    }

    [Fact]
    public async Task The_sites_new_name_is_on_every_page()
    {
        await using var app = new PortalApp();
        var article = await Some.ArticleAsync(app);
        string[] pages = ["/", $"/categories/c{article.CategoryId}", $"/articles/{article.ArticleId}"];
        await app.WarmAsync(pages);

        await app.UseAsync(async (SaveSettings name) =>
        {
            await name.ExecuteAsync(new ChosenSettings(new SiteWords("萍水相逢", "相逢何必"), ProtectedWords.None, [], []));
            return true;
        });

        Assert.All(await ShowAsync(app, pages, "萍水相逢"), Assert.True);
    }

    [Fact]
    public async Task An_imported_article_is_on_the_front_page()
    {
        await using var app = new PortalApp();
        await app.WarmAsync("/");
        app.Put("news.md", SeedFiles.Markdown("匯入的消息"));

        await app.ImportAsync();

        Assert.True(await app.ShowsAsync("/", "匯入的消息"));
    }

    [Fact]
    public async Task The_day_turns_over_at_the_sites_midnight()
    {
        await using var app = new PortalApp();
        var article = await Some.ArticleAsync(app);
        string[] pages = ["/", $"/categories/c{article.CategoryId}", $"/articles/{article.ArticleId}"];
        app.Clock.UtcNow = new DateTime(2026, 3, 2, 15, 59, 30, DateTimeKind.Utc); // 23:59:30 in Shanghai
        await app.WarmAsync(pages);
        var before = await DaysAsync(app, pages);

        app.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.All(before, day => Assert.Equal("2026-03-02", day));
        Assert.All(await DaysAsync(app, pages), day => Assert.Equal("2026-03-03", day));
    }

    private static async Task<IReadOnlyList<bool>> ShowAsync(PortalApp app, IEnumerable<string> pages, string words)
    {
        var shown = new List<bool>();

        foreach (var page in pages)
        {
            shown.Add(await app.ShowsAsync(page, words));
        }

        return shown;
    }

    private static async Task<IReadOnlyList<string?>> DaysAsync(PortalApp app, IEnumerable<string> pages)
    {
        var days = new List<string?>();

        foreach (var page in pages)
        {
            using var reader = new Browser(app);
            days.Add(Html.One((await reader.OpenAsync(page)).Document, ".topbar__date time").GetAttribute("datetime"));
        }

        return days;
    }
}
