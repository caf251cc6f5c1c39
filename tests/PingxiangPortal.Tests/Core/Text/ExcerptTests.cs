using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("萍鄉今日新聞", 20, "萍鄉今日新聞")]
    [InlineData("第一句話說完了。第二句話還沒有說完就沒有了地方", 12, "第一句話說完了。")]
    [InlineData("他問：「好嗎？」大家都說很好而且還要再來", 10, "他問：「好嗎？」")]
    [InlineData("沒有句號的一段話一直說下去說個不停", 10, "沒有句號的一段話……")]
    [InlineData("他說：「今天天氣很好我們出門去走走吧」", 12, "他說：「今天天氣很……」")]
    [InlineData("據《萍鄉日報》報道，本市今天又種了許多樹", 12, "據《萍鄉日報》報道……")]
    [InlineData("短句。後面是很長很長很長很長很長的一句話", 12, "短句。後面是很長很長……")]
    [InlineData("小標題\n甲甲。\n乙乙", 20, "小標題 甲甲。乙乙")]
    [InlineData("city\nnews", 20, "city news")]
    [InlineData("本市開通 Wonderful 專線方便市民出行", 12, "本市開通……")]
    public void The_beginning_of_a_text_reads_as_whole_as_it_can(string text, int length, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, length));

    [Fact]
    public void A_rare_character_or_an_emoji_is_never_cut_in_two()
    {
        var text = string.Concat(Enumerable.Repeat("\U00020BB7👨\u200D👩\u200D👧", 20));

        Assert.Equal(string.Concat(Enumerable.Repeat("\U00020BB7👨\u200D👩\u200D👧", 4)) + "……", Excerpt.Of(text, 10));
    }

    [Theory]
    [InlineData("「「「「「「「「「「「「「「「「")]
    [InlineData("。。。。。。。。。。。。。。。。")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("，，，，，，，，，，，，，，，，")]
    [InlineData("(a) (b (c [d 「e 『f “g 《h")]
    public void Odd_texts_never_get_longer_than_asked_for(string text) =>
        Assert.InRange(Excerpt.Of(text, 10).Length, 1, 10);

    [Fact]
    public void Fewer_than_eight_characters_are_no_excerpt() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Excerpt.Of("甲", 7));
}
