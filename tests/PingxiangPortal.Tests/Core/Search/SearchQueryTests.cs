using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Tests.Core.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("萍鄉 旅遊", "萍乡|旅游", "")]
    [InlineData("\"萍鄉 旅遊\"", "萍乡 旅游", "")]
    [InlineData("“萍鄉”旅遊", "萍乡|旅游", "")]
    [InlineData("萍鄉 -旅遊 －\"武功 山\"", "萍乡", "旅游|武功 山")]
    [InlineData("covid-19 7-11", "covid-19|7-11", "")]
    [InlineData("甲 - 乙", "甲|-|乙", "")]
    [InlineData("\"甲 乙", "甲 乙", "")]
    [InlineData("甲\" 乙", "甲|乙", "")]
    [InlineData("甲 甲 ＡＢ ab", "甲|ab", "")]
    [InlineData("  甲　乙\t", "甲|乙", "")]
    [InlineData("甲 \u200B -\u200B", "甲", "")]
    public void Words_phrases_and_exclusions_are_read(string text, string terms, string exclusions)
    {
        var query = SearchQuery.Parse(text);

        Assert.Null(query.Problem);
        Assert.Equal(terms, string.Join('|', query.Terms.Select(term => term.Folded)));
        Assert.Equal(exclusions, string.Join('|', query.Exclusions.Select(term => term.Folded)));
    }

    [Theory]
    [InlineData("", SearchProblem.NothingToLookFor)]
    [InlineData(" \" \" \u200B \"\" ", SearchProblem.NothingToLookFor)]
    [InlineData("-甲 -\"乙\"", SearchProblem.OnlyExclusions)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 -16 17", SearchProblem.TooManyTerms)]
    public void A_query_that_is_not_looked_for_says_why(string text, SearchProblem problem) =>
        Assert.Equal(problem, SearchQuery.Parse(text).Problem);

    [Fact]
    public void A_headline_of_the_greatest_length_fits()
    {
        Assert.Null(SearchQuery.Parse(new string('山', SearchQuery.MaximumLength)).Problem);
        Assert.Equal(SearchProblem.TooLong, SearchQuery.Parse(new string('山', SearchQuery.MaximumLength + 1)).Problem);
    }

    [Fact]
    public void No_token_can_be_mistaken_for_the_language_of_an_engine()
    {
        var query = SearchQuery.Parse("a\"b' c*d (e) f:g %_\\ NOT AND OR NEAR(x) ^y {z} -{q}\0");

        Assert.All(
            query.Terms.Concat(query.Exclusions).SelectMany(term => term.Tokens.Split(' ')),
            token => Assert.DoesNotContain(token, character => char.IsAscii(character) && !char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character)));
    }
}
