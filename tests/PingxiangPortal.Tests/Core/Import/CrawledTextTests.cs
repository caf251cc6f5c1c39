using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Import;

/// <summary>What a page says as a whole, and which of its lines are the article's text.</summary>
public sealed class CrawledTextTests
{
    private const string Page = """
        蘆溪生活網(wǎng)—蘆溪人的門戶 門戶 新聞 文化 查看內(nèi)容

        縣(xiàn)圖書館新館開(kāi)放

        2020-3-5 9:07| 發(fā)布者: editor| 查看: 88| 評論: 2|原作者: 王小明|來自: 蘆溪報

        摘要: 3月5日,縣(xiàn)圖書館新館(城南)開放。讀者排 ...

        3月5日,縣(xiàn)圖書館新館(城南)開放。

        怎樣借書

        讀者排起了長隊。館長說:“歡迎大家!”



        鮮花

        握手

        雷人

        路過(guò)

        雞蛋

        收藏 分享 邀請

        相關(guān)分類
        """;

    [Fact]
    public void A_page_says_everything_that_it_shows()
    {
        var document = Crawled.Read(Page);

        Assert.Equal("蘆溪生活網—蘆溪人的門戶", document.Site);
        Assert.Equal("蘆溪生活網", document.SiteName);
        Assert.Equal("蘆溪人的門戶", document.Tagline);
        Assert.Equal(["門戶", "新聞", "文化"], document.Breadcrumb);
        Assert.Equal(["新聞", "文化"], document.CategoryPath);
        Assert.Equal("縣圖書館新館開放", document.Title);
        Assert.Equal(new DateTime(2020, 3, 5, 1, 7, 0, DateTimeKind.Utc), document.PublishedUtc);
        Assert.Equal(DateTimeKind.Utc, document.PublishedUtc?.Kind);
        Assert.Equal("editor", document.Publisher);
        Assert.Equal(88, document.Views);
        Assert.Equal(2, document.Comments);
        Assert.Equal("王小明", document.OriginalAuthor);
        Assert.Equal("蘆溪報", document.From);
        Assert.Equal("3月5日,縣圖書館新館(城南)開放。讀者排 ...", document.Summary);
        Assert.Equal(["3月5日,縣圖書館新館(城南)開放。", "怎樣借書", "讀者排起了長隊。館長說:“歡迎大家!”"], document.Paragraphs);
        Assert.Equal(["鮮花", "握手", "雷人", "路過", "雞蛋"], document.ReactionLabels);
        Assert.Equal(Script.Hant, document.Script);
        Assert.Equal(SeedFingerprint.Of(Page), document.Fingerprint);
    }

    [Fact]
    public void Only_the_heading_within_the_text_is_bold() => Assert.Equal(
        "3月5日,縣圖書館新館(城南)開放。\n\n**怎樣借書**\n\n讀者排起了長隊。館長說:“歡迎大家!”", Crawled.Read(Page).Markdown);

    [Fact]
    public void A_simplified_page_of_the_other_frame_is_read_too()
    {
        var document = Crawled.Read("""
            宜居网 | 本地门户 首页 民生 查看内容

            首页 民生 订阅
            民生

            新公交线路开通

            2019/11/30 18:05:09| 发布者: 小李| 评论: 0

                公交车今天开通了。

            路过
            雷人
            3
            握手
            鲜花
            鸡蛋
            刚表态过的朋友 (3 人)
            """);

        Assert.Equal("宜居网 | 本地门户", document.Site);
        Assert.Equal("宜居网", document.SiteName);
        Assert.Equal("本地门户", document.Tagline);
        Assert.Equal(["首页", "民生"], document.Breadcrumb);
        Assert.Equal("新公交线路开通", document.Title);
        Assert.Equal(new DateTime(2019, 11, 30, 10, 5, 9, DateTimeKind.Utc), document.PublishedUtc);
        Assert.Null(document.Summary);
        Assert.Null(document.Views);
        Assert.Equal(["公交车今天开通了。"], document.Paragraphs);
        Assert.Equal(["路过", "雷人", "握手", "鲜花", "鸡蛋"], document.ReactionLabels);
        Assert.Equal(Script.Hans, document.Script);
    }

    [Fact]
    public void The_body_may_use_the_words_of_the_frame()
    {
        var body = "鮮花\n\n握手\n\n摘要: 這是正文。\n\n最新評論\n\n相關分類\n\n2001-1-1 1:01| 發布者: 別人| 評論: 9\n\n路過\n\n雞蛋";
        var document = Crawled.Read(Page.Replace("怎樣借書", body, StringComparison.Ordinal));

        Assert.Equal(
            ["鮮花", "握手", "摘要: 這是正文。", "最新評論", "相關分類", "2001-1-1 1:01| 發布者: 別人| 評論: 9", "路過", "雞蛋"],
            document.Paragraphs.Skip(1).SkipLast(1));
        Assert.Equal("editor", document.Publisher);
    }

    [Fact]
    public void A_last_paragraph_like_a_label_stays_in_the_body() => Assert.Equal(
        "鮮花", Crawled.Read(Page.Replace("怎樣借書\n\n讀者排起了長隊。館長說:“歡迎大家!”", "鮮花", StringComparison.Ordinal)).Paragraphs[^1]);

    [Theory]
    [InlineData("鮮花 12 握手 雷人 3 路過 雞蛋")]
    [InlineData("12 鮮花\n\n握手(1)\n\n雷人\n\n路過\n\n雞蛋")]
    [InlineData("12\n鮮花\n\n握手\n\n雷人\n\n路過\n\n雞蛋")]
    [InlineData("12\n\n鮮花\n\n握手\n\n3\n\n雷人\n\n路過\n\n雞蛋")]
    public void Counts_beside_the_labels_are_no_text(string row)
    {
        var document = Crawled.Read($"題目\n\n2020-3-5 9:07| 發布者: a\n\n正文。\n\n{row}\n\n相關分類");

        Assert.Equal(["正文。"], document.Paragraphs);
        Assert.Equal(["鮮花", "握手", "雷人", "路過", "雞蛋"], document.ReactionLabels);
    }

    [Fact]
    public void A_number_that_ends_the_body_stays() => Assert.Equal(
        ["正文。", "2020"],
        Crawled.Read("題目\n\n2020-3-5 9:07| 發布者: a\n\n正文。\n\n2020\n\n鮮花\n\n握手\n\n雷人\n\n路過\n\n雞蛋").Paragraphs);

    [Fact]
    public void Without_reactions_the_body_ends_above_the_links() => Assert.Equal(
        ["正文。"],
        Crawled.Read("題目\n\n2020-3-5 9:07| 發布者: a\n\n正文。\n\n收藏 分享 邀請\n\n上一篇：甲下一篇：乙\n\n最新評論\n\n相關分類\n").Paragraphs);

    [Fact]
    public void Space_around_lines_goes_and_a_line_break_within_a_paragraph_stays()
    {
        var document = Crawled.Read("題目\r\n\r\n2020-3-5 9:07| 發布者: a\r\n\r\n\u3000\u3000第一行\u00A0一 \r\n\u00A0第二行*\r\n \r\n第二段。\r\n");

        Assert.Equal(["第一行 一\n第二行*", "第二段。"], document.Paragraphs);
        Assert.Equal("第一行 一\\\n第二行\\*\n\n第二段。", document.Markdown);
    }
}
