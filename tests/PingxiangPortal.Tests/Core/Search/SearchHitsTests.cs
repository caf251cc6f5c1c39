using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Tests.Core.Search;

public sealed class SearchHitsTests
{
    [Theory]
    [InlineData("萍鄉市的萍乡", "萍乡", "[萍鄉]市的[萍乡]")]
    [InlineData("ＮＢＡ與NBA2K和UNBA", "nba", "[ＮＢＡ]與[NBA]2K和UNBA")]
    [InlineData("武功山山", "武功 功山", "[武功山]山")]
    [InlineData("跑了５㎞了", "m", "跑了５㎞了")]
    [InlineData("跑了５㎞了", "km", "跑了５[㎞]了")]
    [InlineData("甲乙", "丙 -甲", "甲乙")]
    [InlineData("甲\n乙", "\"甲 乙\"", "[甲\n乙]")]
    [InlineData("", "甲", "")]
    public void Hits_are_found_in_the_text_as_it_is_shown(string text, string query, string marked) =>
        Assert.Equal(marked, Show(SearchHits.Mark(text, SearchQuery.Parse(query))));

    [Fact]
    public void Pieces_make_up_the_text_again()
    {
        const string Text = "e\u0301武\u200B功🌸山ﾊﾟ 武功 \uD800";

        foreach (var query in new[] { "武功", "é", "山", "🌸", "パ", "武 功" })
        {
            Assert.Equal(Text, string.Concat(SearchHits.Mark(Text, SearchQuery.Parse(query)).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void An_excerpt_lies_around_the_first_hit()
    {
        var text = new string('前', 300) + "武功山" + new string('後', 300);

        var excerpt = Show(SearchExcerpt.Of(text, SearchQuery.Parse("武功山"), 30));

        Assert.Equal($"……{new string('前', 10)}[武功山]{new string('後', 17)}……", excerpt);
    }

    [Theory]
    [InlineData("短的武功", "[武功]")]
    [InlineData("武功", "[武功]")]
    [InlineData("沒有", "沒有")]
    public void A_short_text_is_shown_whole(string text, string expected) =>
        Assert.EndsWith(expected, Show(SearchExcerpt.Of(text, SearchQuery.Parse("武功"), 30)), StringComparison.Ordinal);

    [Fact]
    public void No_character_is_cut_in_two()
    {
        for (var before = 0; before < 40; before++)
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat("🌸", 60)) + "武功" + string.Concat(Enumerable.Repeat("𠀀", 60));

            var excerpt = Show(SearchExcerpt.Of(text, SearchQuery.Parse("武功"), 30));

            Assert.DoesNotContain('\uFFFD', string.Concat(excerpt.EnumerateRunes().Select(rune => rune.ToString())));
            Assert.Contains("[武功]", excerpt, StringComparison.Ordinal);
        }
    }

    private static string Show(IEnumerable<SearchPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.IsHit ? $"[{piece.Text}]" : piece.Text));
}
