using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Articles;

namespace PingxiangPortal.Tests.Features.Admin.Articles;

public sealed class DeskListTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Theory]
    [InlineData("draft", "Draft")]
    [InlineData("pending", "Pending")]
    [InlineData("scheduled", "Scheduled")]
    [InlineData("published", "Published")]
    [InlineData("withdrawn", "Withdrawn")]
    [InlineData("trashed", "Trashed")]
    public async Task Each_state_has_a_list_of_its_own(string key, string state)
    {
        var category = await Some.CategoryAsync(app);
        var titles = new Dictionary<string, string>();
        foreach (var each in Enum.GetValues<DeskState>().Where(each => each != DeskState.All))
        {
            titles[$"{each}"] = (await Some.ArticleAsync(app, each, Some.Draft(category))).Title;
        }

        var list = await app.Publisher.OpenAsync($"/admin/articles?state={key}&category={category}");

        Assert.Equal([titles[state]], TitlesOf(list));
    }

    [Fact]
    public async Task All_means_all_but_the_trash()
    {
        var category = await Some.CategoryAsync(app);
        var draft = await Some.ArticleAsync(app, DeskState.Draft, Some.Draft(category));
        await Some.ArticleAsync(app, DeskState.Trashed, Some.Draft(category));

        var list = await app.Publisher.OpenAsync($"/admin/articles?category={category}");

        Assert.Equal([draft.Title], TitlesOf(list));
        Assert.Equal(["全部1", "已發布0", "待審0", "已排程0", "草稿1", "已撤回0", "垃圾桶1"], list.Region("狀態").QuerySelectorAll("a").Words());
    }

    [Fact]
    public async Task A_category_stands_for_all_below_it()
    {
        var channel = await Some.CategoryAsync(app);
        var below = await Some.CategoryAsync(app, parent: channel);
        var article = await Some.ArticleAsync(app, draft: Some.Draft(below));

        var list = await app.Publisher.OpenAsync($"/admin/articles?category={channel}");

        Assert.Equal([article.Title], TitlesOf(list));
    }

    [Theory]
    [InlineData("50%的增長", "%的")]
    [InlineData("檔名a_b", "a_b")]
    [InlineData("它的's", "'s")]
    [InlineData("反斜線a\\b", "a\\b")]
    [InlineData("方括號[一]", "[一]")]
    [InlineData("井號--註解", "--")]
    public async Task Words_are_found_as_they_are_written(string title, string words)
    {
        var category = await Some.CategoryAsync(app);
        var found = await Some.ArticleAsync(app, draft: Some.Draft(category) with { Title = title });
        await Some.ArticleAsync(app, draft: Some.Draft(category) with { Title = "50個的增長aXb它的反斜線ab" });

        var list = await app.Publisher.OpenAsync($"/admin/articles?category={category}&words={Uri.EscapeDataString(words)}");

        Assert.Equal([found.Title], TitlesOf(list));
        Assert.Equal(words, list.Document.GetElementById("words")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("%25%25")]
    [InlineData("' OR '1'='1")]
    [InlineData("'; DROP TABLE \"Articles\"; --")]
    public async Task Signs_of_a_query_match_nothing_else(string words)
    {
        var category = await Some.CategoryAsync(app);
        await Some.ArticleAsync(app, draft: Some.Draft(category));

        var list = await app.Publisher.OpenAsync($"/admin/articles?category={category}&words={Uri.EscapeDataString(words)}");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Empty(TitlesOf(list));
    }

    [Theory]
    [InlineData("摘要裡的字", "", "")]
    [InlineData("", "正文裡的字", "")]
    [InlineData("", "", "address-word")]
    public async Task Words_are_looked_for_in_summary_body_and_address(string summary, string body, string slug)
    {
        var category = await Some.CategoryAsync(app);
        var draft = Some.Draft(category) with { Summary = summary, Markdown = body, Slug = slug };
        var article = await Some.ArticleAsync(app, DeskState.Draft, draft);
        await Some.ArticleAsync(app, DeskState.Draft, Some.Draft(category));

        var list = await app.Publisher.OpenAsync($"/admin/articles?category={category}&words={Uri.EscapeDataString(summary + body + slug)}");

        Assert.Equal([article.Title], TitlesOf(list));
    }

    [Fact]
    public async Task A_nul_among_the_words_is_a_mistake_of_the_caller()
    {
        var answer = await app.Publisher.OpenAsync("/admin/articles?words=a%00b");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("?state=none")]
    [InlineData("?category=x")]
    [InlineData("?category=999999")]
    [InlineData("?state=2")]
    [InlineData("?words=")]
    [InlineData("?orderby=Title;DROP")]
    public async Task An_unknown_filter_is_none(string query)
    {
        Assert.Equal(HttpStatusCode.OK, (await app.Publisher.OpenAsync("/admin/articles" + query)).Status);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999")]
    [InlineData("99999999999")]
    public async Task A_page_that_is_none_is_not_found(string page)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await app.Publisher.OpenAsync($"/admin/articles?page={page}")).Status);
    }

    [Fact]
    public async Task Thirty_articles_fill_a_page_and_the_filter_stays()
    {
        var category = await Some.CategoryAsync(app);
        for (var at = 0; at < 31; at++)
        {
            await Some.ArticleAsync(app, DeskState.Draft, Some.Draft(category));
        }

        var first = await app.Publisher.OpenAsync($"/admin/articles?state=draft&category={category}");
        var second = await app.Publisher.OpenAsync(Html.Link(first.Region("分頁"), "下一頁").GetAttribute("href")!);

        Assert.Equal((30, 1), (TitlesOf(first).Count, TitlesOf(second).Count));
        Assert.Contains($"category={category}", second.Address.Query, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> TitlesOf(Page list) => list.MainPart().QuerySelectorAll("td.table__title a").Words();
}
