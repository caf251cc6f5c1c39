using System.Net;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Features.Home;

public sealed class FrontPageTests
{
    [Fact]
    public async Task A_portal_without_articles_says_that_the_first_one_is_on_its_way()
    {
        await using var app = new PortalApp();
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/")).Expect(HttpStatusCode.OK);

        Assert.Contains("第一篇文章還在路上", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.False(page.HasRegion("最新"));
    }

    [Fact]
    public async Task A_portal_with_one_article_opens_with_its_beginning()
    {
        await using var app = new PortalApp();
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app, "唯一的分類")) with { Markdown = "頭一段。\n\n第二段。\n\n第三段。" });
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/")).Expect(HttpStatusCode.OK);

        Assert.Equal($"/articles/{article.ArticleId}", Html.Link(page.MainPart(), article.Title).GetAttribute("href"));
        Assert.Equal(["頭一段。", "第二段。"], Html.One(page.Document, ".lead__opening").QuerySelectorAll("p").Words());
        Assert.Equal(["唯一的分類"], page.Region("分類").QuerySelectorAll("a").Words());
        Assert.Equal(["鮮花", "握手", "雷人", "路過", "雞蛋"], page.Region("讀者表態").QuerySelectorAll("a").Words());
        Assert.False(page.HasRegion("最新"));
    }

    [Fact]
    public async Task A_portal_with_three_articles_leads_with_the_newest()
    {
        await using var app = new PortalApp();
        var channel = await Some.CategoryAsync(app, "頻道甲");
        var titles = await PublishAsync(app, channel, 3);
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/")).Expect(HttpStatusCode.OK);

        Assert.Equal(titles[2], Html.One(page.Document, ".lead__title").Words());
        Assert.Equal([titles[1], titles[0]], page.Region("最新").QuerySelectorAll("a").Words());
        Assert.True(page.HasRegion("頻道甲"));
        Assert.Empty(page.Document.QuerySelectorAll(".lead__opening"));
    }

    [Fact]
    public async Task A_portal_with_thirty_articles_lists_the_newest_and_each_channel()
    {
        await using var app = new PortalApp();
        var first = await Some.CategoryAsync(app, "頻道甲");
        var second = await Some.CategoryAsync(app, "頻道乙");
        await Some.CategoryAsync(app, "空的頻道");
        var older = await PublishAsync(app, second, 15);
        var newer = await PublishAsync(app, first, 15);
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/")).Expect(HttpStatusCode.OK);

        Assert.Equal(newer[14], Html.One(page.Document, ".lead__title").Words());
        Assert.Equal(newer.Reverse().Skip(1).Take(7), page.Region("最新").QuerySelectorAll("a").Words());
        Assert.Equal(5, page.Region("頻道乙").QuerySelectorAll("h3 a, li a").Length);
        Assert.Equal(older[14], page.Region("頻道乙").QuerySelectorAll("h3 a").Words().Single());
        Assert.DoesNotContain(newer[14], page.Region("頻道甲").Words(), StringComparison.Ordinal);
        Assert.False(page.HasRegion("空的頻道"));
        Assert.Contains("空的頻道", page.Region("頻道").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_dated_back_takes_its_place_in_time()
    {
        await using var app = new PortalApp();
        var channel = await Some.CategoryAsync(app);
        var titles = await PublishAsync(app, channel, 2);
        var old = await Some.ArticleAsync(app, draft: Some.Draft(channel) with { PublishUtc = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/");

        Assert.Equal([titles[0], old.Title], page.Region("最新").QuerySelectorAll("a").Words());
    }

    /// <summary>Publishes one a minute, oldest first, and gives the titles.</summary>
    private static async Task<string[]> PublishAsync(PortalApp app, long category, int count)
    {
        var titles = new string[count];

        for (var at = 0; at < count; at++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            titles[at] = (await Some.ArticleAsync(app, draft: Some.Draft(category))).Title;
        }

        return titles;
    }
}
