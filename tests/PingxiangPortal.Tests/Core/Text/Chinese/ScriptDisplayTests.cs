using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class ScriptDisplayTests
{
    private static readonly ScriptDisplay Traditional = new(Script.Hant, ProtectedWords.None);
    private static readonly ScriptDisplay Simplified = new(Script.Hans, ProtectedWords.None);

    [Fact]
    public void Each_script_is_shown_in_the_wanted_one()
    {
        Assert.Equal("頭髮裡的軟件", Traditional.Text("头发里的软件", Script.Hans));
        Assert.Equal("头发里的软件", Simplified.Text("頭髮裡的軟件", Script.Hant));
    }

    [Fact]
    public void A_text_in_the_wanted_script_is_never_converted_again()
    {
        var (traditional, simplified) = ("後來他在台上說：皇后里", "后来乾隆着急");

        Assert.Same(traditional, Traditional.Text(traditional, Script.Hant));
        Assert.Same(simplified, Simplified.Text(simplified, Script.Hans));
    }

    [Fact]
    public void A_text_in_which_nothing_changes_is_the_very_same()
    {
        var neutral = "上下左右";

        Assert.Same(neutral, Traditional.Text(neutral, Script.Hans));
        Assert.Same(neutral, Simplified.Text(neutral, Script.Hant));
    }

    [Theory]
    [InlineData("萍乡新闻", "萍鄉新聞", "萍乡新闻")]
    [InlineData("萍鄉新聞", "萍鄉新聞", "萍乡新闻")]
    [InlineData("後來里", "後來里", "后来里")]
    [InlineData("", "", "")]
    public void Names_are_shown_by_the_script_that_they_seem_to_have(string name, string traditional, string simplified)
    {
        Assert.Equal(traditional, Traditional.Text(name));
        Assert.Equal(simplified, Simplified.Text(name));
    }

    [Fact]
    public void What_is_shown_in_a_script_is_shown_the_same_in_it_ever_after()
    {
        var shown = OpenccCases.Of("s2tw").Select(item => Traditional.Text(item.Input, Script.Hans)).ToList();

        Assert.Equal(shown, shown.Select(text => Traditional.Text(text, Script.Hant)));
        Assert.All(shown.Select(text => Simplified.Text(text, Script.Hant)), text => Assert.Same(text, Simplified.Text(text, Script.Hans)));
    }
}
