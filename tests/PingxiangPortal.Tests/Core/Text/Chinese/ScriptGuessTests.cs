using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class ScriptGuessTests
{
    [Theory]
    [InlineData("縣城裡的圖書館開門了", Script.Hant)]
    [InlineData("县城里的图书馆开门了", Script.Hans)]
    [InlineData("后來他在台上說：“乾杯”", Script.Hant)]
    [InlineData("这块匾上写着“萬壽宮”三个字", Script.Hans)]
    [InlineData("上下左右", Script.Hant)]
    [InlineData("", Script.Hant)]
    public void The_majority_of_telling_characters_decides(string text, Script expected) =>
        Assert.Equal(expected, ScriptGuess.Of(text));

    [Fact]
    public void A_script_has_its_language_tag() =>
        Assert.Equal(["zh-Hant", "zh-Hans"], Enum.GetValues<Script>().Select(script => script.LanguageTag()));
}
