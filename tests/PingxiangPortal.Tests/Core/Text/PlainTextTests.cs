using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("# 題\n\n甲 **乙**[丙](/a)\n\n丁", "題\n甲 乙丙\n丁")]
    [InlineData("甲  \n乙", "甲\n乙")]
    [InlineData("- 甲\n- 乙\n\n  丙\n\n丁", "甲\n乙\n丙\n丁")]
    [InlineData("> 甲\n\n乙", "甲\n乙")]
    [InlineData("|甲|乙|\n|-|-|\n|1|2|\n\n丙", "甲 乙\n1 2\n丙")]
    [InlineData("```\na  b\nc\n```\n丙", "a b\nc\n丙")]
    [InlineData("甲![橋](/media/a.webp)乙 &lt;b&gt;", "甲乙 <b>")]
    public void Visible_text_has_one_line_for_each_block(string markdown, string expected) =>
        Assert.Equal(expected, PlainText.FromHtml(ArticleHtml.Render(markdown)));
}
