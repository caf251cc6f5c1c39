using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Admin.Settings;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed class ArticleInBothScriptsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_Traditional_article_is_read_in_Simplified_and_as_written_at_the_root()
    {
        var article = await ArticleAsync("鄉鎮後勤", "頭髮與皇后，乾隆年間。");
        using var reader = new Browser(app);

        var hant = await reader.OpenAsync($"/articles/{article}");
        var hans = await reader.OpenAsync($"/hans/articles/{article}");

        Assert.Equal(("鄉鎮後勤", "頭髮與皇后，乾隆年間。"), (hant.Title(), Prose(hant)));
        Assert.Equal(("乡镇后勤", "头发与皇后，乾隆年间。"), (hans.Title(), Prose(hans)));
        Assert.StartsWith("乡镇后勤｜", hans.Document.Title, StringComparison.Ordinal);
        Assert.Equal("头发与皇后，乾隆年间。", Html.One(hans.Document, "meta[name=description]").GetAttribute("content"));
    }

    [Fact]
    public async Task A_Simplified_article_is_read_in_Traditional_and_as_written_in_Simplified()
    {
        var article = await ArticleAsync("乡镇后勤", "头**发**与皇后，这里干燥。");
        using var reader = new Browser(app);

        Assert.Equal("頭髮與皇后，這裡乾燥。", Prose(await reader.OpenAsync($"/articles/{article}")));
        Assert.Equal("头发与皇后，这里干燥。", Prose(await reader.OpenAsync($"/hans/articles/{article}")));
    }

    [Fact]
    public async Task Addresses_code_and_marked_words_are_never_converted()
    {
        var article = await ArticleAsync("鄉鎮", "[連結](https://news.example/鄉鎮?區=萍鄉) `print(\"鄉鎮\")` -{萍鄉}- 萍鄉");
        using var reader = new Browser(app);

        var prose = Html.One((await reader.OpenAsync($"/hans/articles/{article}")).Document, ".prose");

        Assert.Equal("连结 print(\"鄉鎮\") 萍鄉 萍乡", prose.Words());
        Assert.Contains("%E9%84%89%E9%8E%AE", new Uri(Html.One(prose, "a").GetAttribute("href")!).AbsoluteUri, StringComparison.Ordinal); // it has one
    }

    [Fact]
    public async Task The_sites_own_words_stay_as_they_are_from_the_moment_they_are_listed()
    {
        await using var site = new PortalApp();
        var article = await ArticleAsync("鄉鎮", "萬壽宮在萬載路。", site);
        using var reader = new Browser(site);
        var before = Prose(await reader.OpenAsync($"/hans/articles/{article}"));

        await site.UseAsync(async (SaveSettings save) =>
        {
            await save.ExecuteAsync(new ChosenSettings(new SiteWords("萬載路報", ""), ProtectedWords.Read("萬載路\n萍實").Words!, [], [])); // a short list
            return true;
        });
        var after = await reader.OpenAsync($"/hans/articles/{article}");

        Assert.Equal("万寿宫在万载路。", before);
        Assert.Equal("万寿宫在萬載路。", Prose(after));
        Assert.Equal("萬載路报", Html.One(after.Document, ".masthead b").Words());
    }

    [Fact]
    public async Task Lists_names_and_neighbours_are_in_the_readers_script()
    {
        var category = await Some.CategoryAsync(app, "鄉鎮動態");
        var older = await ArticleAsync("從前的鄉鎮", "一。", category: category);
        var newer = await ArticleAsync("后来的乡镇", "二。", category: category);
        using var reader = new Browser(app);

        var list = await reader.OpenAsync($"/hans/categories/c{category}");
        var page = await reader.OpenAsync($"/hans/articles/{newer}");

        Assert.Equal("乡镇动态", list.Title());
        Assert.Equal(["后来的乡镇", "从前的乡镇"], list.Document.QuerySelectorAll(".entry h3").Words());
        Assert.Equal($"/hans/articles/{older}", Html.Link(page.Document, "从前的乡镇").GetAttribute("href"));
        Assert.Contains("发布者：编辑部", Html.One(page.Document, ".byline").Words(), StringComparison.Ordinal);
    }

    private static string Prose(Page page) => Html.One(page.Document, ".prose").Words();

    private async Task<long> ArticleAsync(string title, string body, PortalApp? on = null, long? category = null)
    {
        var site = on ?? app;
        var draft = Some.Draft(category ?? await Some.CategoryAsync(site)) with { Title = title, Summary = "", Markdown = body };
        return (await Some.ArticleAsync(site, draft: draft)).ArticleId!.Value; // it was saved
    }
}
