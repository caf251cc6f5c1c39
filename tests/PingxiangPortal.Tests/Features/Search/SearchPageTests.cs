using System.Net;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Support;
using Draft = PingxiangPortal.Web.Features.Articles.Draft;

namespace PingxiangPortal.Tests.Features.Search;

public sealed class SearchPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_reader_finds_a_text_of_the_other_script_and_sees_what_was_found_marked()
    {
        var word = Unique("鄉學");
        var article = await ArticleAsync($"{word}開課了", "會前，一行人先後來到現場觀摩。");
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync($"/hans/search?q={Simplified(word)}")).Expect(HttpStatusCode.OK);

        var found = Html.One(page.Document, ".entry");
        Assert.Equal($"/hans/articles/{article.ArticleId}", Html.Link(found, Simplified(word)).GetAttribute("href"));
        Assert.Equal(Simplified(word), Html.One(found, "h3 mark").Words());
        Assert.Contains("一行人先后来到现场观摩", found.Words(), StringComparison.Ordinal);
        Assert.Equal("找到 1 则", Html.One(page.Document, "#found").Words());
    }

    [Fact]
    public async Task The_body_is_found_and_its_surroundings_are_shown()
    {
        var word = Unique("觀摩");
        await ArticleAsync("一篇消息", new string('前', 200) + $"。大家{word}了一天。" + new string('後', 200));
        using var reader = new Browser(app);

        var found = Html.One((await reader.OpenAsync($"/search?q={word}")).Document, ".entry");

        Assert.Equal(word, Html.One(found, ".entry__summary mark").Words());
        Assert.StartsWith("……", Html.One(found, ".entry__summary").Words(), StringComparison.Ordinal);
        Assert.EndsWith("……", Html.One(found, ".entry__summary").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_fields_keep_the_words_and_the_one_on_other_pages_is_empty()
    {
        using var reader = new Browser(app);

        var searched = await reader.OpenAsync("/search?q=%22%E6%AD%A6%22%26");
        var front = await reader.OpenAsync("/");

        Assert.Equal(["\"武\"&", "\"武\"&"], searched.Document.QuerySelectorAll("input[type=search]").Select(field => field.GetAttribute("value")));
        Assert.Null(Html.One(front.Document, "input[type=search]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_category_narrows_the_search_to_it_and_to_what_lies_below()
    {
        var word = Unique("交通");
        var channel = await Some.CategoryAsync(app);
        var below = await Some.CategoryAsync(app, parent: channel);
        var inside = await ArticleAsync($"{word}裡面", categoryId: below);
        var outside = await ArticleAsync($"{word}外面");
        using var reader = new Browser(app);

        var narrowed = await reader.OpenAsync($"/search?q={word}&category=c{channel}");
        var all = await reader.OpenAsync($"/search?q={word}");

        Assert.Equal([inside.Title], Titles(narrowed));
        Assert.Equal([outside.Title, inside.Title], Titles(all));
        Assert.True(Html.One(narrowed.Document, $"input[value=c{channel}]").HasAttribute("checked"));
    }

    [Fact]
    public async Task Days_narrow_the_search_and_both_ends_count()
    {
        var word = Unique("日期");
        var before = await ArticleAsync($"{word}十一月", publish: Local(2021, 11, 30, 23, 59));
        var first = await ArticleAsync($"{word}一日", publish: Local(2021, 12, 1, 0, 0));
        var last = await ArticleAsync($"{word}末日", publish: Local(2021, 12, 31, 23, 59));
        var after = await ArticleAsync($"{word}元旦", publish: Local(2022, 1, 1, 0, 0));
        using var reader = new Browser(app);

        Assert.Equal([last.Title, first.Title], Titles(await reader.OpenAsync($"/search?q={word}&from=2021-12-01&to=2021-12-31")));
        Assert.Equal([after.Title, last.Title, first.Title], Titles(await reader.OpenAsync($"/search?q={word}&from=2021-12-1")));
        Assert.Equal([before.Title], Titles(await reader.OpenAsync($"/search?q={word}&to=2021-11-30")));
        Assert.Empty(Titles(await reader.OpenAsync($"/search?q={word}&within=week")));
    }

    [Fact]
    public async Task Title_hits_come_first_unless_the_newest_are_asked_for()
    {
        var word = Unique("公報");
        var title = await ArticleAsync($"{word}全文", publish: Local(2020, 1, 1, 8, 0));
        var body = await ArticleAsync("另一篇", $"提到了{word}。", publish: Local(2021, 1, 1, 8, 0));
        using var reader = new Browser(app);

        Assert.Equal([title.Title, body.Title], Titles(await reader.OpenAsync($"/search?q={word}")));
        Assert.Equal([body.Title, title.Title], Titles(await reader.OpenAsync($"/search?q={word}&order=newest")));
    }

    [Fact]
    public async Task Every_hit_is_reached_page_by_page_with_the_same_filters()
    {
        var word = Unique("連載");
        var category = await Some.CategoryAsync(app);
        var titles = new List<string>();

        for (var number = 1; number <= 23; number++)
        {
            titles.Insert(0, (await ArticleAsync($"{word}之{number}", categoryId: category, publish: Local(2021, 1, number, 8, 0))).Title);
        }

        using var reader = new Browser(app);
        var first = await reader.OpenAsync($"/search?q={word}&category=c{category}&order=newest");
        var second = await reader.OpenAsync(Html.Link(first.Document, "下一頁").GetAttribute("href")!); // it has one

        Assert.Equal("找到 23 則", Html.One(first.Document, "#found").Words());
        Assert.Equal(titles, [.. Titles(first), .. Titles(second)]);
        Assert.False(second.HasLink("下一頁"));
        (await reader.OpenAsync($"/search?q={word}&page=3")).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", "想找什麼？")]
    [InlineData("q=", "想找什麼？")]
    [InlineData("q=%20%E3%80%80", "想找什麼？")]
    [InlineData("q=-演練", "還缺要找的詞")]
    [InlineData("q=一 二 三 四 五 六 七 八 九 十 甲 乙 丙 丁 戊 己 庚", "關鍵詞太多了")]
    [InlineData("q=萍實&from=昨天", "日期看不懂")]
    [InlineData("q=萍實&to=2021-13-01", "日期看不懂")]
    [InlineData("q=從來沒有人寫過的句子", "沒有找到")]
    [InlineData("q=萍實&category=nowhere", "沒有找到")]
    [InlineData("q=萍實&page=abc&within=age&order=x", "沒有找到")]
    public async Task What_cannot_be_found_is_answered_in_words_with_ways_on(string query, string heading)
    {
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync($"/search?{query}")).Expect(HttpStatusCode.OK);

        Assert.Equal(heading, Html.One(page.Document, "#found").Words());
        Assert.NotEmpty(page.MainPart().QuerySelectorAll("li"));
    }

    [Fact]
    public async Task A_query_that_is_too_long_is_refused_in_words_and_stays_in_the_field()
    {
        using var reader = new Browser(app);
        var words = new string('萍', 201);

        var page = (await reader.OpenAsync($"/search?q={words}")).Expect(HttpStatusCode.OK);

        Assert.Equal("關鍵詞太長了", Html.One(page.Document, "#found").Words());
        Assert.Equal(words, page.Field("關鍵詞"));
    }

    [Fact]
    public async Task The_form_comes_back_as_it_was_sent()
    {
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/search?q=%E8%90%8D%22%3E%3Cb%3E&within=year&from=2021-01-02&to=x%22&order=newest");

        Assert.Equal("萍\"><b>", page.Field("關鍵詞"));
        Assert.Equal(("2021-01-02", "x\""), (page.Field("從哪天起"), page.Field("到哪天止")));
        Assert.Equal("newest", page.Field("排序"));
        Assert.True(Html.One(page.Document, "input[value=year]").HasAttribute("checked"));
        Assert.True(Html.One(page.Document, "details").HasAttribute("open"));
    }

    [Fact]
    public async Task Search_is_kept_out_of_search_engines_and_announced_to_browsers()
    {
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/hans/search");
        var description = (await reader.OpenAsync(Html.One(page.Document, "link[rel=search]").GetAttribute("href")!)).Expect(HttpStatusCode.OK); // it has one

        Assert.Equal("noindex", Html.One(page.Document, "meta[name=robots]").GetAttribute("content"));
        Assert.StartsWith("application/opensearchdescription+xml", description.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("http://localhost/hans/search?q={searchTerms}", description.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_titles_that_begin_with_what_is_typed_in_the_readers_script()
    {
        var word = Unique("車站");
        await ArticleAsync($"{word}開通");
        await ArticleAsync($"新的{word}");
        using var reader = new Browser(app);

        var hans = (await reader.OpenAsync($"/hans/search/suggestions?q={word}")).Expect(HttpStatusCode.OK);
        var none = (await reader.OpenAsync("/search/suggestions")).Expect(HttpStatusCode.OK);

        Assert.Equal($"[\"{word}\",[\"{Simplified(word)}开通\"]]", hans.Text);
        Assert.Equal("[\"\",[]]", none.Text);
    }

    [Fact]
    public async Task Too_many_searches_are_refused_with_a_time_to_wait()
    {
        using var limited = new PortalApp().With("Portal:Limits:SearchesPerMinutePerAddress", "1");
        using var reader = new Browser(limited);
        await reader.OpenAsync("/search?q=a");

        var refused = (await reader.OpenAsync("/hans/search?q=a")).Expect(HttpStatusCode.TooManyRequests);

        Assert.NotNull(refused.Header("Retry-After"));
        Assert.Contains("按得太快了", refused.Text, StringComparison.Ordinal);
    }

    /// <summary>A word that no other test finds; its digits are Han, so that it is one run.</summary>
    private static string Unique(string begin) =>
        begin + string.Concat(Guid.NewGuid().ToByteArray().Take(6).Select(part => (char)('一' + (part * 7))));

    private static string Simplified(string text) =>
        new ScriptDisplay(Script.Hans, ProtectedWords.None).Text(text, Script.Hant);

    private static IReadOnlyList<string> Titles(Page page) => page.Document.QuerySelectorAll(".entry h3").Words();

    private static DateTime Local(int year, int month, int day, int hour, int minute) =>
        new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc).AddHours(-8);

    private async Task<Draft> ArticleAsync(string title, string body = "正文。", long? categoryId = null, DateTime? publish = null) =>
        await Some.ArticleAsync(app, draft: Some.Draft(categoryId ?? await Some.CategoryAsync(app)) with
        {
            Title = title,
            Summary = "",
            Markdown = body,
            PublishUtc = publish,
        });
}
