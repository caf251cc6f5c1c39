using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class SharePreviewTests
{
    [Theory]
    [InlineData(30, "題", 30)]
    [InlineData(31, "題", 29)]
    [InlineData(60, "a", 60)]
    [InlineData(61, "a", 58)]
    [InlineData(31, "👨\u200D👩\u200D👧", 29)]
    public void A_title_is_cut_where_a_result_has_no_more_room(int length, string character, int kept)
    {
        var title = string.Concat(Enumerable.Repeat(character, length));

        var shown = SharePreview.Of(title, "摘要。", "").Title;

        Assert.Equal(string.Concat(Enumerable.Repeat(character, kept)) + (kept < length ? "…" : ""), shown);
    }

    [Theory]
    [InlineData("高峰八分鐘一班。", "高峰八分鐘一班。")]
    [InlineData("第一句。第二句沒有 ...", "第一句。")]
    [InlineData(" ", "正文的第一句。")]
    public void The_summary_goes_before_the_text(string summary, string expected) =>
        Assert.Equal(expected, SharePreview.Of("題", summary, "正文的第一句。").Description);

    [Fact]
    public void A_long_summary_is_cut() =>
        Assert.Equal(new string('城', 58) + "……", SharePreview.Of("題", new string('城', 200), "").Description);
}
