using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Tests.Core.Import;

/// <summary>The lines above the text: site and path, title, time and names; and the pages that lack one.</summary>
public sealed class CrawledHeadTests
{
    [Fact]
    public void A_page_without_a_first_line_names_no_site()
    {
        var document = Crawled.Read("登錄\n註冊\n\n題目\n\n2020-3-5 9:07| 發布者: a\n\n正文。");

        Assert.Null(document.Site);
        Assert.Null(document.SiteName);
        Assert.Empty(document.Breadcrumb);
        Assert.Empty(document.CategoryPath);
    }

    [Theory]
    [InlineData("某網 › 首頁 › 新聞 › 查看內容", "某網", "首頁/新聞")]
    [InlineData("某網 資訊 新聞 查看內容", "某網", "資訊/新聞")]
    [InlineData("某網 - 某地 資訊 新聞 查看內容", "某網 - 某地", "資訊/新聞")]
    [InlineData("我的 小站 門戶 門戶專題 查看內容", "我的 小站", "門戶/門戶專題")]
    [InlineData("門戶 新聞 查看內容", null, "門戶/新聞")]
    [InlineData("某網 門戶 查看內容", "某網", "門戶")]
    [InlineData("查看內容", null, "")]
    public void The_first_line_parts_the_site_from_the_path(string head, string? site, string path)
    {
        var document = Crawled.Read($"{head}\n\n題目\n\n2020-3-5 9:07| 發布者: a\n\n正文。");

        Assert.Equal(site, document.Site);
        Assert.Equal(path, string.Join('/', document.Breadcrumb));
    }

    [Theory]
    [InlineData("甲網_乙", "甲網", "乙")]
    [InlineData("e-City 生活 - 乙", "e-City 生活", "乙")]
    [InlineData("甲網——乙", "甲網", "乙")]
    [InlineData("甲網｜", "甲網", null)]
    [InlineData("甲網", "甲網", null)]
    public void A_site_has_a_name_and_perhaps_a_tagline(string site, string name, string? tagline)
    {
        var document = Crawled.Read($"{site} 門戶 查看內容\n\n題目\n\n2020-3-5 9:07| 發布者: a\n\n正文。");

        Assert.Equal((name, tagline), (document.SiteName, document.Tagline));
    }

    [Fact]
    public void A_bar_in_a_name_belongs_to_the_name()
    {
        var document = Crawled.Read("題目\n\n2020-3-5 9:07 | 發布者：a | 來自: 甲|乙\n\n正文。");

        Assert.Equal("甲|乙", document.From);
        Assert.Equal("a", document.Publisher);
    }

    [Theory]
    [InlineData("題目\n\n正文。", null, "找不到發布時間那一行（…| 發布者: …），不像是文章頁。")]
    [InlineData("2020-3-5 9:07| 發布者: a\n\n正文。", 1, "發布時間這一行的上面找不到標題。")]
    [InlineData("某網 門戶 查看內容\n\n2020-3-5 9:07| 發布者: a\n\n正文。", 3, "發布時間這一行的上面找不到標題。")]
    [InlineData("題目\n2020-2-30 9:07| 發布者: a\n\n正文。", 2, "發布時間「2020-2-30 9:07」讀不出來。")]
    [InlineData("題目\n2020-3-5 24:07| 發布者: a\n\n正文。", 2, "發布時間「2020-3-5 24:07」讀不出來。")]
    [InlineData("題目\n1969-3-5 9:07| 發布者: a\n\n正文。", 2, "發布時間「1969-3-5 9:07」讀不出來。")]
    [InlineData("題目\n發布者: a| 評論: 0\n\n正文。", 2, "這一行沒有發布時間。")]
    [InlineData("題目\n2020-3-5 9:07| 發布者: a| 評論: 多\n\n正文。", 2, "「評論」後面應該是數字，不是「多」。")]
    [InlineData("題目\n2020-3-5 9:07| 發布者: a| 查看: 99999999999\n\n正文。", 2, "「查看」後面應該是數字，不是「99999999999」。")]
    [InlineData("題目\n2020-3-5 9:07| 發布者: a\n\n摘要: 摘要。\n", 4, "找不到正文。")]
    public void A_page_that_cannot_be_read_says_where_and_why(string text, int? line, string message)
    {
        var reading = CrawledPage.Read("p.txt", text, Crawled.Zone);

        Assert.Null(reading.Document);
        Assert.Equal([new SeedProblem("p.txt", line, message)], reading.Problems);
    }

    [Fact]
    public void A_time_that_the_zone_skipped_is_a_problem() => Assert.Equal(
        3,
        Assert.Single(CrawledPage.Read(
            "p.txt",
            "題目\n\n2021-03-28 02:30| 發布者: a\n\n正文。",
            TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).Problems).Line);

    [Fact]
    public void Too_long_a_part_is_refused_with_its_line_and_never_cut()
    {
        var text = $"""
            {new('站', 41)} 門戶 {new('類', 41)} 查看內容

            {new('題', 201)}

            2020-3-5 9:07| 發布者: {new('人', 41)}|原作者: {new('作', 41)}|來自: {new('報', 41)}

            摘要: {new('摘', 501)}

            {new('文', 300_001)}
            """;

        var problems = CrawledPage.Read("p.txt", text, Crawled.Zone).Problems;

        Assert.Equal([1, 1, 3, 5, 5, 5, 7, 9], problems.Select(problem => problem.Line));
        Assert.Equal("標題有 201 個字，最多 200 個。", problems[2].Message);
        Assert.Equal("p.txt(3)：標題有 201 個字，最多 200 個。", problems[2].ToString());
    }

    [Fact]
    public void A_character_outside_the_basic_plane_counts_once() =>
        Assert.Equal(400, Crawled.Read($"{string.Concat(Enumerable.Repeat("𡻕", 200))}\n2020-3-5 9:07| 發布者: a\n\n正文。").Title.Length);
}
