using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData("圖書館開門了。館長說：“歡迎。”大家排著 ...", "圖書館開門了。館長說：“歡迎。”")]
    [InlineData("下雪了！路上 ...", "下雪了！")]
    [InlineData("真的嗎？（是的。）他想了一...", "真的嗎？（是的。）")]
    [InlineData("第一句。 ...", "第一句。")]
    public void A_cut_summary_ends_at_its_last_whole_sentence(string summary, string expected) =>
        Assert.Equal(expected, SummaryText.ForDisplay(summary));

    [Theory]
    [InlineData("市圖書館館長張 ...", "市圖書館館長張……")]
    [InlineData("市圖書館...... ", "市圖書館……")]
    [InlineData("...", "……")]
    public void Without_a_whole_sentence_it_trails_off(string summary, string expected) =>
        Assert.Equal(expected, SummaryText.ForDisplay(summary));

    [Theory]
    [InlineData("")]
    [InlineData("圖書館開門了。")]
    [InlineData("他想了一想……")]
    [InlineData("版本 2.0")]
    public void An_uncut_summary_stays_as_it_is(string summary) =>
        Assert.Equal(summary, SummaryText.ForDisplay(summary));
}
