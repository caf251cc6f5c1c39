using PingxiangPortal.Core.Import;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Import;

public sealed class MarkdownSeedTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Fact]
    public void Front_matter_and_body_make_a_document()
    {
        var document = Read("""
            ---
            title: "花燈: 元宵"
            category: 城事資訊 / 文化
            published: 2022-02-15 19:30

            publisher: 文化館
            summary: 元宵賞燈。
            source: 萍鄉日報
            ---

            # 花燈

            - 項(xiàng)目
            - 二
            """.ReplaceLineEndings("\r\n"));

        Assert.Equal("花燈: 元宵", document.Title);
        Assert.Equal(["城事資訊", "文化"], document.CategoryPath);
        Assert.Equal(new DateTime(2022, 2, 15, 11, 30, 0, DateTimeKind.Utc), document.PublishedUtc);
        Assert.Equal("文化館", document.Publisher);
        Assert.Equal("元宵賞燈。", document.Summary);
        Assert.Equal("萍鄉日報", document.From);
        Assert.Equal("# 花燈\n\n- 項(xiàng)目\n- 二", document.Markdown);
        Assert.Empty(document.Paragraphs);
        Assert.Null(document.Site);
        Assert.Equal(Script.Hant, document.Script);
    }

    [Fact]
    public void Title_and_category_are_enough()
    {
        var document = Read("---\ntitle: 开馆\ncategory: 文化\npublisher:\n---\n图书馆开门。\n");

        Assert.Null(document.PublishedUtc);
        Assert.Null(document.Publisher);
        Assert.Equal("图书馆开门。", document.Markdown);
        Assert.Equal(Script.Hans, document.Script);
    }

    [Theory]
    [InlineData("title: 甲\n", 1, "第一行應該是「---」，下面寫 title 和 category。")]
    [InlineData("---\ntitle: 甲\n正文", 1, "找不到結束的「---」那一行。")]
    [InlineData("---\ncategory: 乙\n---\n正文", 1, "缺少「title」。")]
    [InlineData("---\ntitle: 甲\ncategory:\n---\n正文", 3, "缺少「category」。")]
    [InlineData("---\ntitle: 甲\ncategory: 乙//丙\n---\n正文", 3, "分類「乙//丙」裡有空的名稱；應該像「城事資訊/安源區政府」。")]
    [InlineData("---\ntitle: 甲\ntitle: 甲\ncategory: 乙\n---\n正文", 3, "「title」寫了兩次。")]
    [InlineData("---\ntitle: 甲\ncategory: 乙\nkind: 丙\n---\n正文", 4, "不認識「kind」；可以寫的是 title、category、published、publisher、summary、source、tags。")]
    [InlineData("---\ntitle: 甲\ncategory: 乙\n丙\n---\n正文", 4, "這一行應該是「名稱: 內容」。")]
    [InlineData("---\ntitle: 甲\ncategory: 乙\npublished: 昨天\n---\n正文", 4, "發布時間「昨天」讀不出來；應該像「2021-12-08 13:03」。")]
    [InlineData("---\ntitle: 甲\ncategory: 乙\n---\n\n \n", 5, "找不到正文。")]
    public void A_mistake_is_named_with_its_line(string text, int line, string message) => Assert.Equal(
        [new SeedProblem("p.md", line, message)], MarkdownSeed.Read("p.md", text, Shanghai).Problems);

    [Fact]
    public void All_mistakes_are_named_at_once() => Assert.Equal(
        3, MarkdownSeed.Read("p.md", "---\nkind: 丙\n---\n正文", Shanghai).Problems.Count);

    private static SeedDocument Read(string text)
    {
        var reading = MarkdownSeed.Read("p.md", text, Shanghai);

        Assert.Empty(reading.Problems);
        return Assert.IsType<SeedDocument>(reading.Document);
    }
}
