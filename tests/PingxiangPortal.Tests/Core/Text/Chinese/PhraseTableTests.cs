using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class PhraseTableTests
{
    [Theory]
    [InlineData("甲乙丙丁", 3, "三")]
    [InlineData("甲乙丁", 1, "一")]
    [InlineData("乙丙", 0, "")]
    [InlineData("𠮷野", 2, "吉")]
    public void The_longest_phrase_wins_and_the_first_replacement(string text, int length, string replacement)
    {
        var table = new PhraseTable("# 注\n甲\t一 二\n甲乙丙\t三", "甲\t四\n\n𠮷\t吉");

        Assert.Equal(length, table.LongestMatch(text, out var found));
        Assert.Equal(replacement, found.ToString());
    }

    [Fact]
    public void A_table_without_phrases_finds_none() => Assert.Equal(0, new PhraseTable("").LongestMatch("甲", out _));

    [Fact]
    public void Every_phrase_of_a_large_table_is_found()
    {
        var phrases = Enumerable.Range(0x4E00, 20_000).Select(code => $"{(char)code}{(char)(code / 2)}").ToList();
        var table = new PhraseTable(phrases.Select(phrase => $"{phrase}\t{phrase[1]}"));

        Assert.All(phrases, phrase => Assert.Equal(2, table.LongestMatch(phrase + "。", out _)));
    }
}
