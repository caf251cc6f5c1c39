using System.Diagnostics;
using System.Text;
using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Tests.Core.Import;

public sealed class PinyinResidueTests
{
    [Theory]
    [InlineData("縣(xiàn)城的網(wǎng)站", "縣城的網站")]
    [InlineData("開(kāi)會(huì)", "開會")]
    [InlineData("綠(lǜ)化", "綠化")]
    [InlineData("((認(rèn))識)", "((認)識)")]
    [InlineData("電(diàn)\n話(huà)", "電\n話")]
    [InlineData("個(gè)(十二)", "個(十二)")]
    public void A_listed_reading_behind_its_character_goes(string text, string expected) =>
        Assert.Equal(expected, PinyinResidue.Remove(text));

    [Theory]
    [InlineData("行長(zhǎng)與長(cháng)江", "行長與長江")]
    [InlineData("乾(gān)杯與乾(qián)坤", "乾杯與乾坤")]
    public void Every_reading_of_a_character_counts(string text, string expected) =>
        Assert.Equal(expected, PinyinResidue.Remove(text));

    [Fact]
    public void A_neutral_tone_goes_where_it_is_listed() => Assert.Equal("你們好", PinyinResidue.Remove("你們(men)好"));

    [Fact]
    public void A_decomposed_tone_mark_counts_too() => Assert.Equal("綠", PinyinResidue.Remove("綠(lu\u0308\u0300)"));

    [Fact]
    public void A_character_outside_the_basic_plane_is_one_character() =>
        Assert.Equal("萬𡻕", PinyinResidue.Remove("萬(wàn)𡻕(suì)"));

    [Theory]
    [InlineData("項(mù)")]
    [InlineData("項(xiang)")]
    [InlineData("項(xiang4)")]
    [InlineData("項(Xiàng)")]
    [InlineData("項（xiàng）")]
    [InlineData("項 (xiàng)")]
    [InlineData("項( xiàng)")]
    [InlineData("項(xiàng mù)")]
    [InlineData("項[xiàng]")]
    [InlineData("項(xiàng")]
    [InlineData("(xiàng)項")]
    [InlineData("項xiàng)")]
    [InlineData("項()")]
    [InlineData("水(shuǐ)")]
    [InlineData("犇(bēn)")]
    [InlineData("9(jiǔ)")]
    [InlineData("大橋(東引道)、開發區(管委會)、組織(WHO)、單位(km)、兒(r)")]
    public void Everything_else_stays(string text) => Assert.Equal(text, PinyinResidue.Remove(text));

    [Fact]
    public void A_broken_surrogate_is_left_alone() =>
        Assert.Equal("\uD842(fù)\uDC00(\u0300", PinyinResidue.Remove("\uD842(fù)\uDC00(\u0300"));

    [Theory]
    [InlineData("(", 300_000)]
    [InlineData("縣(xiàn)", 300_000)]
    [InlineData("縣(xiàn", 300_000)]
    public void Hostile_length_takes_linear_time(string part, int times)
    {
        var text = new StringBuilder().Insert(0, part, times).ToString();
        var watch = Stopwatch.StartNew();

        var cleaned = PinyinResidue.Remove(text);

        Assert.True(cleaned.Length <= text.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }
}
