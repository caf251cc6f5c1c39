using System.Text.Json;
using System.Text.Json.Nodes;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class ArticleDataTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Machines_learn_what_readers_see()
    {
        var channel = await Some.CategoryAsync(app, "城事資訊");
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app, "安源區政府", channel)) with { PublishUtc = new DateTime(2021, 12, 8, 5, 3, 0, DateTimeKind.Utc) });
        using var reader = new Browser(app);
        await reader.ReactAsync(article.ArticleId, "flower");

        var data = await DataAsync(article);

        Assert.Equal(("NewsArticle", article.Title, article.Summary), (Text(data["@type"]), Text(data["headline"]), Text(data["description"])));
        Assert.Equal(("2021-12-08T13:03:00+08:00", "2021-12-08T13:03:00+08:00", "zh-Hant"), (Text(data["datePublished"]), Text(data["dateModified"]), Text(data["inLanguage"])));
        Assert.Equal(["城事資訊", "安源區政府"], data["articleSection"]!.AsArray().Select(Text)); // a missing one fails
        Assert.Equal(("編輯部", "測試編輯"), (Text(data["author"]!["name"]), Text(data["editor"]!["name"]))); // likewise
        Assert.Equal($"http://localhost/articles/{article.ArticleId}", Text(data["mainEntityOfPage"]));
        Assert.Equal(["鮮花 1", "握手 0", "雷人 0", "路過 0", "雞蛋 0"], data["interactionStatistic"]!.AsArray().Select(each => $"{each!["name"]} {each["userInteractionCount"]}")); // likewise
        Assert.All(["isBasedOn", "correction", "creditText"], absent => Assert.False(data.ContainsKey(absent)));
    }

    [Fact]
    public async Task A_reprint_is_based_on_its_original()
    {
        var data = await DataAsync(await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with
        {
            SourceKind = SourceKind.Reprint,
            SourceName = "某某日報",
            OriginalTitle = "原來的標題",
            OriginalAuthor = "某某人",
            OriginalUrl = "https://news.example/28",
            AiUse = AiUse.Translation,
        }));

        var original = data["isBasedOn"]!; // a missing one fails
        Assert.Equal(("原來的標題", "https://news.example/28", "某某日報"), (Text(original["name"]), Text(original["url"]), Text(original["publisher"]!["name"]))); // likewise
        Assert.Equal(("某某人", "某某日報"), (Text(data["author"]!["name"]), Text(data["sourceOrganization"]!["name"]))); // likewise
        Assert.Contains("人工智能", Text(data["creditText"]), StringComparison.Ordinal);
        Assert.EndsWith("CompositeWithTrainedAlgorithmicMediaDigitalSource", Text(data["digitalSourceType"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_told_with_its_time()
    {
        await using var site = new PortalApp();
        var article = await Some.ArticleAsync(site);
        await site.ChangeAsync(article, CorrectionKind.Correction, "時間寫錯了。");

        var data = await DataAsync(article, site: site);

        Assert.Equal(("CorrectionComment", "時間寫錯了。", "2026-03-02T12:04:05+08:00"), (Text(data["correction"]!["@type"]), Text(data["correction"]!["text"]), Text(data["correction"]!["datePublished"]))); // a missing one fails
        Assert.Equal(("2026-03-02T11:04:05+08:00", "2026-03-02T12:04:05+08:00"), (Text(data["datePublished"]), Text(data["dateModified"])));
    }

    [Fact]
    public async Task The_data_are_in_the_script_of_the_address()
    {
        var data = await DataAsync(await Some.ArticleAsync(app), "/hans");

        Assert.StartsWith("测试文章", Text(data["headline"]), StringComparison.Ordinal);
        Assert.Equal("zh-Hans", Text(data["inLanguage"]));
        Assert.Contains("/hans/articles/", Text(data["mainEntityOfPage"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_to_the_article_is_a_list_of_its_own()
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app, "城事")));

        var steps = (await BlocksAsync(article))[1]["itemListElement"]!.AsArray(); // a missing one fails

        Assert.Equal(["1 門戶 http://localhost/", $"2 城事 http://localhost/categories/c{article.CategoryId}"], steps.Select(step => $"{step!["position"]} {step["name"]} {step["item"]}")); // each has them
    }

    [Fact]
    public async Task No_text_can_end_the_block_and_Han_stay_readable()
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Title = "鄉鎮</script><script>alert(1)</script>&<!--" });
        using var reader = new Browser(app);

        var page = await reader.OpenAsync($"/articles/{article.ArticleId}");

        Assert.Equal(article.Title, Text((await DataAsync(article))["headline"]));
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.Contains("\"headline\":\"鄉鎮\\u003C/script", page.Text, StringComparison.Ordinal);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>(); // a missing one fails

    private async Task<JsonObject> DataAsync(Draft article, string script = "", PortalApp? site = null) => (await BlocksAsync(article, script, site))[0];

    private async Task<IReadOnlyList<JsonObject>> BlocksAsync(Draft article, string script = "", PortalApp? site = null)
    {
        using var reader = new Browser(site ?? app);
        var page = await reader.OpenAsync($"{script}/articles/{article.ArticleId}");
        return [.. page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(block => JsonNode.Parse(block.TextContent, documentOptions: new JsonDocumentOptions())!.AsObject())]; // it is no null
    }
}
