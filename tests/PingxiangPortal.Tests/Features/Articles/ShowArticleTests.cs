using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class ShowArticleTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Han_characters_go_out_as_themselves()
    {
        var draft = Some.Draft(await Some.CategoryAsync(app)) with { Title = "標題「引號」—…與々〇", Markdown = "鄉鎮區：１２３，「全形」。" };
        var article = await Some.ArticleAsync(app, draft: draft);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Contains("標題「引號」—…與々〇", page.Text, StringComparison.Ordinal);
        Assert.Contains("鄉鎮區：１２３，「全形」。", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_is_shown_as_its_author_meant_it()
    {
        var draft = Some.Draft(await Some.CategoryAsync(app)) with { Markdown = "## 小標題\n\n**粗體**與[連結](https://news.example/a)\n\n- 一\n- 二\n\n> 引用\n" };
        var article = await Some.ArticleAsync(app, draft: draft);
        using var reader = new Browser(app);

        var prose = Html.One((await reader.OpenAsync($"/articles/{article.ArticleId}")).Document, ".prose");

        Assert.Equal("小標題", Html.One(prose, "h2").Words());
        Assert.Equal("粗體", Html.One(prose, "strong").Words());
        Assert.Equal(["一", "二"], prose.QuerySelectorAll("li").Words());
        Assert.Equal("引用", Html.One(prose, "blockquote").Words());
        Assert.Equal("nofollow noopener ugc", Html.One(prose, "a").GetAttribute("rel"));
    }

    [Fact]
    public async Task An_article_without_a_summary_shows_none_and_describes_itself_by_its_beginning()
    {
        var draft = Some.Draft(await Some.CategoryAsync(app)) with { Summary = "", Markdown = "第一句話說明了一切。第二句補充。" };
        var article = await Some.ArticleAsync(app, draft: draft);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Empty(page.Document.QuerySelectorAll(".summary"));
        Assert.StartsWith("第一句話說明了一切。", Html.One(page.Document, "meta[name=description]").GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_related_categories_are_siblings_and_children()
    {
        var channel = await Some.CategoryAsync(app);
        var own = await Some.CategoryAsync(app, "本分類", channel);
        await Some.CategoryAsync(app, "旁邊的", channel);
        await Some.CategoryAsync(app, "底下的", own);
        var article = await Some.ArticleAsync(app, draft: Some.Draft(own));
        using var reader = new Browser(app);

        var links = (await reader.OpenAsync($"/articles/{article.ArticleId}")).Region("相關分類").QuerySelectorAll("a");

        Assert.Equal(["本分類", "旁邊的", "底下的"], links.Words());
        Assert.Equal(["本分類"], links.Where(link => link.GetAttribute("aria-current") == "true").Words());
    }

    [Fact]
    public async Task The_channel_of_the_article_is_marked_in_the_menu()
    {
        var channel = await Some.CategoryAsync(app, "有標記的頻道");
        var below = await Some.CategoryAsync(app, parent: channel);
        var article = await Some.ArticleAsync(app, draft: Some.Draft(below));
        using var reader = new Browser(app);

        var menu = (await reader.OpenAsync($"/articles/{article.ArticleId}")).Region("頻道");

        Assert.Equal(["有標記的頻道"], menu.QuerySelectorAll("[aria-current]").Words());
    }

    [Fact]
    public async Task A_scheduled_article_appears_when_its_time_comes()
    {
        await using var site = new PortalApp();
        var article = await Some.ArticleAsync(site, DeskState.Scheduled);
        using var reader = new Browser(site);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);

        site.Clock.UtcNow = article.PublishUtc!.Value.AddSeconds(-1);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);

        site.Clock.UtcNow = article.PublishUtc.Value;
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync($"/articles/{article.ArticleId}")).Status);
        Assert.True((await reader.OpenAsync("/")).HasLink(article.Title));
        Assert.True((await reader.OpenAsync($"/categories/c{article.CategoryId}")).HasLink(article.Title));
    }

    [Fact]
    public async Task Publishing_shows_up_at_once_wherever_the_article_is_listed()
    {
        await using var site = new PortalApp();
        var category = await Some.CategoryAsync(site);
        using var reader = new Browser(site);
        await reader.OpenAsync("/");
        await reader.OpenAsync($"/categories/c{category}");

        var article = await Some.ArticleAsync(site, draft: Some.Draft(category));

        Assert.True((await reader.OpenAsync("/")).HasLink(article.Title));
        Assert.True((await reader.OpenAsync($"/categories/c{category}")).HasLink(article.Title));
    }
}
