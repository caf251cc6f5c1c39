using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Search;

public sealed class IndexedTextTests
{
    [Fact]
    public void Fields_follow_each_other_and_behind_them_what_no_words_ask_for()
    {
        var indexed = IndexedText.Of("萍鄉", "A1", ArticleHtml.Render("山"), 12);

        Assert.Equal("萍乡", indexed.Title);
        Assert.Equal(
            "␟ 萍 萍乡 乡 ␟ a 1 ␟ 山 山 ␟ t萍 t萍乡 t乡 ␟ tc萍 tc乡 c萍 c乡 c山 b萍 b萍乡 k12",
            indexed.Tokens
                .Replace('\uE001', '␟').Replace('\uE002', 't').Replace('\uE003', 'b').Replace('\uE004', 'c').Replace('\uE005', 'k'));
    }

    [Fact]
    public void No_phrase_crosses_the_end_of_a_field()
    {
        var indexed = IndexedText.Of("甲乙", "丙丁", ArticleHtml.Render("戊己"), 1);

        Assert.DoesNotContain($" {SearchTokens.OfPhrase("乙丙")} ", indexed.Tokens, StringComparison.Ordinal);
        Assert.DoesNotContain("乙 丙", indexed.Tokens, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_article_has_tokens_too() =>
        Assert.Equal("\uE001 \uE001 \uE001 \uE001 \uE001 \uE003 \uE0053", IndexedText.Of("", "", SafeHtml.Empty, 3).Tokens);
}
