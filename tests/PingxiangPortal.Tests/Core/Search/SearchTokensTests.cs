using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Tests.Core.Search;

public sealed class SearchTokensTests
{
    private const string Alphabet = "甲乙甲乙ab1， 。-🌸";
    private uint state = 7;

    [Theory]
    [InlineData("武功山", "武 武功 功山 山")]
    [InlineData("山", "山 山")]
    [InlineData("iphone15手機", "iphone 15 手 手机 机")]
    [InlineData("the quick fox", "the quick fox")]
    [InlineData("甲 乙", "甲 甲 \uE000 乙 乙")]
    [InlineData("a 1", "a \uE000 1")]
    [InlineData("100%", "100 ％")]
    [InlineData("「甲」", "「 甲 甲 」")]
    [InlineData("a_b\"c", "a ＿ b ＂ c")]
    [InlineData("😀😀", "😀 😀")]
    [InlineData("𠀀𠀁", "𠀀 𠀀𠀁 𠀁")]
    [InlineData(" \t\n", "")]
    [InlineData("", "")]
    public void A_field_is_cut_into_pairs_words_numbers_and_marks(string text, string tokens) =>
        Assert.Equal(tokens, SearchTokens.OfField(FoldedText.ValueOf(text)));

    [Theory]
    [InlineData("武功山", "武功 功山")]
    [InlineData("2023年", "2023 年")]
    [InlineData("年2023", "年 2023")]
    [InlineData("3月5", "3 月 月 5")]
    [InlineData("山", "")]
    public void A_phrase_leaves_its_ends_open(string text, string tokens) =>
        Assert.Equal(tokens, SearchTokens.OfPhrase(text));

    [Fact]
    public void A_word_without_end_is_cut()
    {
        var tokens = SearchTokens.OfField(new string('a', 130)).Split(' ');

        Assert.Equal([64, 64, 2], tokens.Select(token => token.Length));
    }

    [Fact]
    public void Tokens_stand_in_a_row_exactly_where_the_text_does()
    {
        for (var trial = 0; trial < 20_000; trial++)
        {
            var text = FoldedText.ValueOf(Made(12));
            var piece = FoldedText.ValueOf(Made(4)).Trim();
            var tokens = SearchTokens.OfPhrase(piece);

            if (tokens.Length > 0)
            {
                var isFound = $" {SearchTokens.OfField(text)} ".Contains($" {tokens} ", StringComparison.Ordinal);
                Assert.True(isFound == Occurs(text, piece), $"{piece} in {text}");
            }
        }
    }

    /// <summary>The rule without tokens: words and numbers whole, all else anywhere.</summary>
    private static bool Occurs(string text, string piece) => Enumerable.Range(0, text.Length)
        .Any(at => text.AsSpan(at).StartsWith(piece, StringComparison.Ordinal) && IsCut(text, at) && IsCut(text, at + piece.Length));

    private static bool IsCut(string text, int at) => at == 0 || at == text.Length
        || !(char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]) || char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at]));

    private string Made(int most)
    {
        var letters = Alphabet.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, 1 + Next(most)).Select(_ => letters[Next(letters.Length)].ToString()));
    }

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % below);
    }
}
