using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class ProtectedWordsTests
{
    [Theory]
    [InlineData("萍鄉", "他在萍鄉看到裏面", "他在萍鄉看到里面")]
    [InlineData("萍\n萍鄉市\n萍鄉", "萍鄉市萍鄉報", "萍鄉市萍鄉报")]
    [InlineData("鄉報", "萍鄉報", "萍鄉報")]
    [InlineData("萍乡", "萍鄉", "萍乡")]
    [InlineData("#萍鄉 發布#", "看#萍鄉 發布#發布", "看#萍鄉 發布#发布")]
    [InlineData("", "萍鄉", "萍乡")]
    public void A_listed_word_stays_exactly_as_listed(string list, string text, string expected) =>
        Assert.Equal(expected, new ScriptDisplay(Script.Hans, Read(list)).Text(text, Script.Hant));

    [Fact]
    public void A_word_is_kept_before_any_phrase_is_looked_for()
    {
        var display = new ScriptDisplay(Script.Hant, Read("发廊"));

        Assert.Equal("頭发廊", display.Text("头发廊", Script.Hans));
    }

    [Fact]
    public void Blank_lines_repeated_words_and_white_space_do_not_count()
    {
        var words = Read("  萍鄉 \r\n\r\n蘆溪\t縣\n萍鄉\n\u3000\n");

        Assert.Equal(["萍鄉", "蘆溪 縣"], words.Words);
        Assert.Equal("萍鄉\n蘆溪 縣", words.ToString());
        Assert.Equal(words.Words, Read(words.ToString()).Words);
    }

    [Fact]
    public void Nothing_typed_is_an_empty_list() => Assert.Empty(ProtectedWords.Read(null).Words!.Words);

    [Fact]
    public void Words_that_are_too_long_are_named()
    {
        var (longest, tooLong) = (new string('萍', 40), new string('鄉', 41));

        var reading = ProtectedWords.Read($"{longest}\n{tooLong}");

        Assert.Null(reading.Words);
        Assert.Equal([tooLong], reading.TooLong);
        Assert.NotNull(ProtectedWords.Read(longest).Words);
    }

    [Fact]
    public void More_words_than_allowed_are_refused_and_counted()
    {
        var words = Enumerable.Range(0, 2_001).Select(number => $"字{number}").ToList();

        var reading = ProtectedWords.Read(string.Join('\n', words));

        Assert.Null(reading.Words);
        Assert.Equal(2_001, reading.Count);
        Assert.Equal(2_000, ProtectedWords.Read(string.Join('\n', words.Skip(1))).Words!.Words.Count);
    }

    private static ProtectedWords Read(string list) => ProtectedWords.Read(list).Words!;
}
