using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class ScriptConverterTests
{
    [Theory]
    [InlineData("s2t")]
    [InlineData("t2s")]
    [InlineData("s2tw")]
    [InlineData("tw2s")]
    [InlineData("s2hk")]
    [InlineData("hk2s")]
    public void OpenCC_s_own_cases_come_out_as_it_says(string configuration)
    {
        var cases = OpenccCases.Of(configuration);
        var converter = OpenccConfiguration.Read(configuration);

        var results = cases.Select(item => converter.Convert(item.Input));

        Assert.NotEmpty(cases);
        Assert.Equal(cases.Select(item => item.Expected), results);
    }

    [Theory]
    [InlineData("头发很长，经济发展。里面有三公里。", "頭髮很長，經濟發展。裡面有三公里。")]
    [InlineData("干部要干燥，不要干涉。后来皇后吃面条。", "幹部要乾燥，不要干涉。後來皇后吃麵條。")]
    [InlineData("台湾来了台风", "臺灣來了颱風")]
    [InlineData("万俟先生一万元", "万俟先生一萬元")]
    [InlineData("软件和鼠标", "軟件和鼠標")]
    [InlineData("萍乡市芦溪县", "萍鄉市蘆溪縣")]
    public void Simplified_becomes_traditional_by_phrase_and_keeps_the_writer_s_words(string text, string expected) =>
        Assert.Equal(expected, ScriptConverter.To(Script.Hant).Convert(text));

    [Theory]
    [InlineData("萍鄉市蘆溪縣", "萍乡市芦溪县")]
    [InlineData("乾隆年間，天氣乾燥", "乾隆年间，天气干燥")]
    [InlineData("他穿著新衣看著我", "他穿着新衣看着我")]
    public void Traditional_becomes_simplified(string text, string expected) =>
        Assert.Equal(expected, ScriptConverter.To(Script.Hans).Convert(text));

    [Theory]
    [InlineData("")]
    [InlineData("PingxiangPortal 2026")]
    [InlineData("上下左右，、。")]
    [InlineData("\uD800\uDC00\uDC00\uD800")]
    public void A_text_in_which_nothing_changes_is_the_very_same(string text)
    {
        Assert.Same(text, ScriptConverter.To(Script.Hant).Convert(text));
        Assert.Same(text, ScriptConverter.To(Script.Hans).Convert(text));
    }

    [Fact]
    public void Compatibility_ideographs_are_read_as_what_they_stand_for() =>
        Assert.Equal("車", ScriptConverter.To(Script.Hant).Convert("\uF902"));

    [Fact]
    public void There_and_back_again_a_text_is_what_it_was()
    {
        var texts = OpenccCases.Of("tw2s").Select(item => item.Expected).ToList();

        var returned = texts.Select(text => ScriptConverter.To(Script.Hans).Convert(ScriptConverter.To(Script.Hant).Convert(text)));

        Assert.Equal(texts, returned);
    }

    [Fact]
    public void Many_threads_may_convert_at_once()
    {
        var results = new string[500];

        Parallel.For(0, results.Length, i => results[i] = ScriptConverter.To(Script.Hant).Convert($"第{i}里"));

        Assert.Equal(Enumerable.Range(0, results.Length).Select(i => $"第{i}裡"), results);
    }
}
