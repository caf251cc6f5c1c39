using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Tests.Core.Search;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("萍鄉", "萍乡")]
    [InlineData("ＩＰｈｏｎｅ　１５", "iphone 15")]
    [InlineData("a\u00A0 \n b", "a b")]
    [InlineData("武\u200B功\u00AD山\u0007", "武功山")]
    [InlineData("葛\U000E0100飾", "葛饰")]
    [InlineData("ﾊﾟﾝ", "パン")]
    [InlineData("e\u0301\u00E9", "\u00E9\u00E9")]
    [InlineData("㎞²①", "km21")]
    [InlineData("\uE000\uE004甲\uFFFF", "甲")]
    [InlineData("甲\uD800乙\uDC00", "甲乙")]
    [InlineData("乾坤", "干坤")]
    public void Width_case_script_and_what_is_invisible_make_no_difference(string text, string folded) =>
        Assert.Equal(folded, FoldedText.ValueOf(text));

    [Fact]
    public void A_part_leads_back_to_what_it_came_from()
    {
        var folded = FoldedText.Of("跑\u200B了㎞  遠");

        Assert.Equal("跑了km 远", folded.Value);
        Assert.Equal((0, 2), folded.OriginOf(0, 1));
        Assert.Equal((3, 4), folded.OriginOf(2, 3));
        Assert.Equal((6, 7), folded.OriginOf(5, 6));
    }

    [Fact]
    public void Folding_a_character_twice_changes_nothing()
    {
        var changing = Enumerable.Range(1, 0x2FFFF)
            .Where(code => code is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32)
            .Where(character => FoldedText.ValueOf(FoldedText.ValueOf(character)) != FoldedText.ValueOf(character))
            .Select(character => $"{char.ConvertToUtf32(character, 0):X}");

        Assert.Empty(changing);
    }
}
