using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("萍鄉城事，新聞。", 8)]
    [InlineData("2021年12月8日", 6)]
    [InlineData("the city's 3.5 km", 4)]
    [InlineData("\U00020BB7野家", 3)]
    [InlineData("甲 \n 乙", 2)]
    public void Length_counts_han_and_marks_singly_and_latin_words_once(string text, int characters) =>
        Assert.Equal(characters, ReadingTime.Of(text).Characters);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(494, 1)]
    [InlineData(496, 2)]
    [InlineData(1_030, 3)]
    [InlineData(3_300, 10)]
    public void Han_text_takes_a_minute_for_330_characters(int characters, int minutes) =>
        Assert.Equal(minutes, ReadingTime.Of(new string('萍', characters)).Minutes);

    [Fact]
    public void Latin_text_takes_a_minute_for_238_words() =>
        Assert.Equal(10, ReadingTime.Of(string.Concat(Enumerable.Repeat("word ", 2_380))).Minutes);
}
