using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Tests.Features.Articles;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Articles;

namespace PingxiangPortal.Tests.Features.Feeds;

public sealed class FeedTests : IAsyncDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    private readonly PortalApp app = new();

    [Fact]
    public async Task The_feed_has_the_newest_articles_with_their_whole_text()
    {
        var category = await Some.CategoryAsync(app, "民生");
        await Some.ArticleAsync(app, draft: Some.Draft(category) with { Title = "舊的一篇" });
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var article = await Some.ArticleAsync(app, draft: Some.Draft(category) with { Title = "新的一篇", Slug = "new-one", Markdown = "第一段。\n\n**第二**段 & [本網](/archive)。" });

        var items = (await RssAsync("/feed.xml")).Descendants("item").ToList();

        Assert.Equal(["新的一篇", "舊的一篇"], items.Select(item => Text(item, "title")));
        Assert.Equal(($"http://localhost/articles/{article.ArticleId}/new-one", $"http://localhost/articles/{article.ArticleId}"), (Text(items[0], "link"), Text(items[0], "guid")));
        Assert.Equal(("Mon, 02 Mar 2026 03:05:05 GMT", "編輯部", "民生", article.Summary), (Text(items[0], "pubDate"), Text(items[0], Dublin + "creator"), Text(items[0], "category"), Text(items[0], "description")));
        Assert.StartsWith("<p>第一段。</p>\n<p><strong>第二</strong>段 &amp; <a href=\"http://localhost/archive\"", Text(items[0], Content + "encoded"), StringComparison.Ordinal);
        Assert.Null(items[0].Element(Atom + "updated"));
    }

    [Fact]
    public async Task The_feed_says_what_it_is()
    {
        var channel = (await RssAsync("/feed.xml")).Root!.Element("channel")!; // a feed without them is none

        Assert.All(["title", "link", "description", "language"], name => Assert.NotEmpty(Text(channel, name)));
        Assert.Equal("http://localhost/feed.xml", channel.Element(Atom + "link")!.Attribute("href")!.Value); // likewise
    }

    [Fact]
    public async Task A_category_has_a_feed_of_its_own_with_all_below_it()
    {
        var channel = await Some.CategoryAsync(app, "頻道");
        var below = await Some.CategoryAsync(app, "下面的", channel);
        await Some.ArticleAsync(app, draft: Some.Draft(below) with { Title = "下面的一篇" });
        await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Title = "別處的一篇" });

        var feed = await RssAsync($"/categories/c{channel}/feed.xml");

        Assert.Equal(["下面的一篇"], feed.Descendants("item").Select(item => Text(item, "title")));
        Assert.StartsWith("頻道｜", Text(feed.Root!.Element("channel")!, "title"), StringComparison.Ordinal); // it has one
        Assert.Equal(["頻道", "下面的"], feed.Descendants("category").Select(each => each.Value));
    }

    [Fact]
    public async Task A_category_that_is_not_there_has_none_and_one_has_one_address()
    {
        var category = await Some.CategoryAsync(app, "有的", slug: "you-de");
        using var reader = new Browser(app);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/categories/meiyou/feed.xml")).Status);
        Assert.Equal("/categories/you-de/feed.xml", (await reader.OpenAsync($"/categories/c{category}/feed.xml")).Location);
        Assert.Equal("/hans/categories/you-de/feed.xml", (await reader.OpenAsync("/hans/categories/YOU-DE/feed.xml")).Location);
    }

    [Fact]
    public async Task A_reprint_names_its_original_and_a_change_its_time()
    {
        var article = await ChangedReprintAsync();

        var item = Assert.Single((await RssAsync("/feed.xml")).Descendants("item"));
        var text = Text(item, Content + "encoded");

        Assert.Equal(("某某人", "https://news.example/28", "2026-03-02T12:04:05+08:00"), (Text(item, Dublin + "creator"), Text(item, Dublin + "source"), Text(item, Atom + "updated")));
        Assert.All(
            ["<p>轉載自 某某日報，原題《原來的標題》，作者：某某人。</p>", "<p>責任編輯：測試編輯</p>", "<p>本文的譯文曾用人工智能翻譯，經編輯核對。</p>", "<p>更正：時間寫錯了。</p>"],
            note => Assert.Contains(note, text, StringComparison.Ordinal));
        Assert.Equal($"http://localhost/articles/{article.ArticleId}", Text(item, "guid"));
    }

    [Fact]
    public async Task The_JSON_feed_says_the_same()
    {
        var article = await ChangedReprintAsync();

        var feed = await JsonAsync("/feed.json");
        var item = feed["items"]!.AsArray().Single()!; // a missing one fails, here and below

        Assert.Equal(("https://jsonfeed.org/version/1.1", "http://localhost/feed.json", "zh-Hant"), (Text(feed["version"]), Text(feed["feed_url"]), Text(feed["language"])));
        Assert.Equal(($"http://localhost/articles/{article.ArticleId}", article.Title, "https://news.example/28"), (Text(item["id"]), Text(item["title"]), Text(item["external_url"])));
        Assert.Equal(("2026-03-02T11:04:05+08:00", "2026-03-02T12:04:05+08:00"), (Text(item["date_published"]), Text(item["date_modified"])));
        Assert.Equal("某某人", Text(item["authors"]!.AsArray().Single()!["name"]));
        Assert.Contains("正文第一段", Text(item["content_html"]), StringComparison.Ordinal);
        Assert.Equal(("reprint", "correction", "測試編輯"), (Text(item["_portal"]!["source_kind"]), Text(item["_portal"]!["correction"]!["kind"]), Text(item["_portal"]!["responsible_editor"])));
    }

    [Theory]
    [InlineData("/hans/feed.xml")]
    [InlineData("/hans/feed.json")]
    public async Task Feeds_are_read_in_the_script_of_their_address(string address)
    {
        await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with { Title = "鄉鎮", Markdown = "頭髮與皇后。" });

        var text = (await Answer.GetAsync(app, address)).Html;

        Assert.All(["乡镇", "头发与皇后。", "zh-Hans", "/hans/articles/"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/feed.xml", "application/rss+xml; charset=utf-8")]
    [InlineData("/feed.json", "application/feed+json; charset=utf-8")]
    public async Task A_feed_is_kept_until_an_article_changes_whatever_the_reader_chose(string address, string type)
    {
        var article = await Some.ArticleAsync(app);
        var first = await Answer.GetAsync(app, address);

        var chosen = await Answer.GetAsync(app, address, ("Cookie", "theme=dark; size=l; mine=egg"));
        var again = await Answer.GetAsync(app, address, ("If-None-Match", first.Tag));
        await app.ChangeAsync(article with { Title = "換了的標題" }, CorrectionKind.Typo);
        var changed = await Answer.GetAsync(app, address, ("If-None-Match", first.Tag));

        Assert.Equal((type, type), (first["Content-Type"], chosen["Content-Type"]));
        Assert.Equal((first.Tag, HttpStatusCode.NotModified), (chosen.Tag, again.Status));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.Contains("換了的標題", changed.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_from_every_feed()
    {
        var article = await Some.ArticleAsync(app);
        string[] feeds = ["/feed.xml", "/feed.json", $"/categories/c{article.CategoryId}/feed.xml"];
        var before = await TextsAsync(feeds);

        await app.WithdrawAsync(article);

        Assert.All(before, text => Assert.Contains(article.Title, text, StringComparison.Ordinal));
        Assert.All(await TextsAsync(feeds), text => Assert.DoesNotContain(article.Title, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_texts_without_end_the_later_ones_are_sent_as_summaries()
    {
        var category = await Some.CategoryAsync(app);

        for (var at = 0; at < 5; at++)
        {
            await Some.ArticleAsync(app, draft: Some.Draft(category) with { Markdown = new string('長', 250_000) });
        }

        var items = (await RssAsync("/feed.xml")).Descendants("item").ToList();

        Assert.Equal(5, items.Count);
        Assert.Equal(3, items.Count(item => item.Element(Content + "encoded") is not null));
    }

    [Fact]
    public async Task Pages_name_their_feeds()
    {
        var category = await Some.CategoryAsync(app, slug: "minsheng");
        Assert.NotEqual(0, category);
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/categories/minsheng");

        Assert.Equal(["/feed.xml", "/feed.json", "/categories/minsheng/feed.xml"], page.Document.QuerySelectorAll("link[rel=alternate][type]").Select(link => link.GetAttribute("href")));
        Assert.Equal("/feed.xml", Html.Link(Html.One(page.Document, "footer"), "RSS").GetAttribute("href"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Text(XElement element, XName name) => element.Element(name)!.Value; // a missing one fails

    private static string Text(JsonNode? node) => node!.GetValue<string>(); // likewise

    private async Task<Draft> ChangedReprintAsync()
    {
        var article = await Some.ArticleAsync(app, draft: Some.Draft(await Some.CategoryAsync(app)) with
        {
            SourceKind = SourceKind.Reprint,
            SourceName = "某某日報",
            OriginalTitle = "原來的標題",
            OriginalAuthor = "某某人",
            OriginalUrl = "https://news.example/28",
            AiUse = AiUse.Translation,
        });
        return await app.ChangeAsync(article, CorrectionKind.Correction, "時間寫錯了。");
    }

    private async Task<IReadOnlyList<string>> TextsAsync(string[] feeds) =>
        await Task.WhenAll(feeds.Select(async feed => (await Answer.GetAsync(app, feed)).Html));

    private async Task<XDocument> RssAsync(string address) => XDocument.Parse((await Answer.GetAsync(app, address)).Html);

    private async Task<JsonObject> JsonAsync(string address) => JsonNode.Parse((await Answer.GetAsync(app, address)).Html)!.AsObject(); // it is no null
}
