using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Articles;

public sealed partial class SeedArticleTests(SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly string[] Openings =
    [
        "12月7日上午,2021年全市“項目大會戰”城建交通基礎設施領域重大項目現場推進會在安源區召開,",
        "在聽取了相關單位匯報“項目大會戰”工作進展情況及下一步工作打算后,",
        "就如何打好城建交通建設大會戰",
        "劉仁羿強調",
        "一要謀劃好。要謀大事,",
        "二要建設好。保障好要素,",
        "三要把握好。要把握好大局,",
        "四要宣傳好。要善于總結經驗,",
        "會前,劉仁羿一行先后來到五陂海綿特色小鎮、丹井大道(南互通連接線段)工程項目進行了實地觀摩,",
    ];

    [Fact]
    public async Task The_seed_is_the_first_article()
    {
        using var reader = new Browser(app);

        var page = (await reader.OpenAsync("/articles/1")).Expect(HttpStatusCode.OK);

        Assert.Equal("2021年全市“項目大會戰”城建交通基礎設施領域重大項目現場推進會在安源區召開", page.Title());
    }

    [Fact]
    public async Task The_breadcrumb_leads_from_the_portal_to_the_article()
    {
        using var reader = new Browser(app);

        var items = (await reader.OpenAsync("/articles/1")).Region("所在位置").QuerySelectorAll("li").ToList();

        Assert.Equal(["門戶", "城事資訊", "安源區政府", "查看內容"], items.Words());
        Assert.Equal(["/", "/categories/c1", "/categories/c2"], items.SelectMany(item => item.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_byline_names_publisher_time_and_comments()
    {
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/articles/1");
        var byline = Html.One(page.Document, ".byline");

        Assert.Contains("發布者：admin", byline.Words(), StringComparison.Ordinal);
        Assert.Contains("評論 0", byline.Words(), StringComparison.Ordinal);
        Assert.Equal("2021年12月8日 13:03", Html.One(byline, "time").Words());
        Assert.Equal("2021-12-08T13:03:00+08:00", Html.One(byline, "time").GetAttribute("datetime"));
    }

    [Fact]
    public async Task The_time_is_stored_in_utc()
    {
        var published = await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.PublishedUtc).SingleAsync());

        Assert.Equal(new DateTime(2021, 12, 8, 5, 3, 0, DateTimeKind.Utc), published);
    }

    [Fact]
    public async Task The_cut_summary_ends_at_its_last_whole_sentence()
    {
        using var reader = new Browser(app);

        var summary = Html.One((await reader.OpenAsync("/articles/1")).Document, ".summary");

        Assert.StartsWith("摘要12月7日上午,2021年全市“項目大會戰”", summary.Words(), StringComparison.Ordinal);
        Assert.EndsWith("市政府副秘書長張磊主持會議。", summary.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_is_kept_as_it_was_imported()
    {
        var summary = await app.UseAsync((PortalDb db) => db.Articles.Select(article => article.Summary).SingleAsync());

        Assert.EndsWith("市城管局局長 ...", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_has_nine_paragraphs_in_their_order()
    {
        using var reader = new Browser(app);

        var paragraphs = Html.One((await reader.OpenAsync("/articles/1")).Document, ".prose").QuerySelectorAll("p").Words();

        Assert.Equal(Openings.Length, paragraphs.Count);
        Assert.All(Openings.Zip(paragraphs), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.EndsWith("對安源區在城建交通基礎設施領域重大項目所取得的成就給予充分肯定。", paragraphs[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_in_brackets_that_are_no_residue_stay()
    {
        using var reader = new Browser(app);

        var body = Html.One((await reader.OpenAsync("/articles/1")).Document, ".prose").Words();

        Assert.Contains("各縣、區(管委會)分管負責同志", body, StringComparison.Ordinal);
        Assert.Contains("丹井大道(南互通連接線段)工程", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_five_reactions_stand_at_zero()
    {
        using var reader = new Browser(app);

        var buttons = (await reader.OpenAsync("/articles/1")).Region("你的表態").QuerySelectorAll("button").Words();

        Assert.Equal(["鮮花 0", "握手 0", "雷人 0", "路過 0", "雞蛋 0"], buttons);
    }

    [Fact]
    public async Task The_related_categories_show_its_own_and_mark_it()
    {
        using var reader = new Browser(app);

        var links = (await reader.OpenAsync("/articles/1")).Region("相關分類").QuerySelectorAll("a");

        Assert.Equal(["安源區政府"], links.Words());
        Assert.Equal("true", links[0].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task The_site_calls_itself_as_the_seed_does()
    {
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/");

        Assert.Equal("萍鄉城事網｜萍鄉最具影響力門戶網站", page.Document.Title);
        Assert.Equal("萍鄉城事網 · 萍鄉最具影響力門戶網站", Html.One(page.Document, "footer p:last-child").Words());
    }

    [Fact]
    public async Task No_residue_of_the_old_system_lies_in_any_table()
    {
        var texts = await StoredText.AllAsync(app);

        Assert.Contains(texts, each => each.Text.Contains("劉仁羿", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, each => Residue().IsMatch(each.Text));
    }

    [Fact]
    public async Task No_residue_is_on_any_page()
    {
        using var reader = new Browser(app);

        foreach (var address in new[] { "/", "/articles/1", "/categories/c1", "/categories/c2" })
        {
            Assert.DoesNotMatch(Residue(), (await reader.OpenAsync(address)).Document.Body!.TextContent);
        }
    }

    [GeneratedRegex(@"\(\p{Ll}+\)")]
    private static partial Regex Residue();
}
