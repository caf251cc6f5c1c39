using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class PunctuationTidyTests
{
    [Theory]
    [InlineData("會議召開,市長出席;隨後觀摩.", "會議召開，市長出席；隨後觀摩。")]
    [InlineData("怎麼去?坐公交!", "怎麼去？坐公交！")]
    [InlineData("時間:2021年12月7日", "時間：2021年12月7日")]
    [InlineData("增長3.2%,快於GDP,明年再看", "增長3.2%,快於GDP，明年再看")]
    [InlineData("他說:“好.”", "他說：“好。”")]
    [InlineData("安源區(原城關)召開", "安源區（原城關）召開")]
    [InlineData("安源區(2021)召開", "安源區（2021）召開")]
    [InlineData("(一)要謀劃好", "（一）要謀劃好")]
    [InlineData("召開, 市長出席. 會後", "召開，市長出席。會後")]
    public void Punctuation_beside_Han_becomes_full_width(string text, string tidied) =>
        Assert.Equal(tidied, PunctuationTidy.Apply(text).Markdown);

    [Theory]
    [InlineData("在 2021 年的 GDP 裡", "在2021年的GDP裡")]
    [InlineData("用 **Wi-Fi** 上網", "用**Wi-Fi**上網")]
    [InlineData("見 [附件 A](/a-b \"說明 1\") 的表", "見 [附件A](/a-b \"說明 1\")的表")]
    [InlineData("𠮷 1 號", "𠮷1號")]
    public void No_space_parts_Han_from_Latin(string text, string tidied) =>
        Assert.Equal(tidied, PunctuationTidy.Apply(text).Markdown);

    [Theory]
    [InlineData("圓周率3.14、時間12:30、共1,000人")]
    [InlineData("`在 2021 年,市長`")]
    [InlineData("```\n在 2021 年,市長\n```")]
    [InlineData("    在 2021 年,市長")]
    [InlineData("![在 2021 年,市長](/media/a.webp \"在 1 處,\")")]
    [InlineData("[附件](/a/在,b)")]
    [InlineData("[附件][1]\n\n[1]: /a \"在 1 處,在\"")]
    [InlineData("見https://a.cn/b,c?d=1:2 附件")]
    [InlineData("Hello, world! (see 1.2)")]
    [InlineData("項(xiàng)目")]
    [InlineData("第一行  \n第二行")]
    [InlineData("1. 中文\n2. A\n\n- 甲\n- B\n\n## 2021 plan")]
    [InlineData("中 _A_ 文")]
    [InlineData("寫成\\,這樣")]
    [InlineData("等等...")]
    public void What_is_no_Chinese_text_stays(string text) =>
        Assert.Equal(new TidiedText(text, 0), PunctuationTidy.Apply(text));

    [Fact]
    public void Quotes_lists_headings_and_tables_are_tidied_where_they_stand()
    {
        const string text = "## 第 1 節,開頭\n\n> 他說,好\n> 第 2 行\n\n- 甲,乙\n  - 丙 3 丁\n\n| 甲 1 | 乙,丙 |\n|---|--:|\n| 1,000 | 在 2 處 |\n";
        const string tidied = "## 第1節，開頭\n\n> 他說，好\n> 第2行\n\n- 甲，乙\n  - 丙3丁\n\n| 甲1 | 乙，丙 |\n|---|--:|\n| 1,000 | 在2處 |\n";

        Assert.Equal(new TidiedText(tidied, 13), PunctuationTidy.Apply(text));
    }

    [Theory]
    [InlineData("**他說,**市長(即 A),在 **3** 處;見:`x`, 或 [甲,乙](/a).完")]
    [InlineData("中( A )文 , 1 ,中文 . ,")]
    public void Tidying_twice_changes_nothing_more(string text)
    {
        var once = PunctuationTidy.Apply(text);

        Assert.Equal(0, PunctuationTidy.Apply(once.Markdown).Changed);
    }

    [Fact]
    public void A_text_that_is_shown_plain_stays()
    {
        var text = new string('>', 200) + " 在 1 處,在";

        Assert.Equal(text, PunctuationTidy.Apply(text).Markdown);
    }

    [Fact]
    public void The_longest_article_is_tidied_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("在 2021 年(原 A),市長說:好. ", 15_000));

        var tidied = PunctuationTidy.Apply(text);

        Assert.True(tidied.Changed > 100_000);
        Assert.EndsWith("在2021年（原A），市長說：好。", tidied.Markdown.TrimEnd(), StringComparison.Ordinal);
    }
}
