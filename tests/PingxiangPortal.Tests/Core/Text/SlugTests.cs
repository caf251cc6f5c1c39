using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData(" Tree-Planting-2026 ", "tree-planting-2026")]
    [InlineData("c12", "c12")]
    [InlineData("7", "7")]
    public void An_article_takes_words_joined_by_hyphens_or_nothing(string? typed, string expected)
    {
        Assert.True(Slug.TryParse(typed, out var slug));
        Assert.Equal(expected, slug);
    }

    [Theory]
    [InlineData("-a")]
    [InlineData("history")]
    [InlineData("Reactions")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\nb")]
    [InlineData("植樹")]
    [InlineData("ａ")]
    [InlineData("\u212A")]
    public void Anything_else_is_refused(string typed)
    {
        Assert.False(Slug.TryParse(typed, out var slug));
        Assert.Empty(slug);
    }

    [Fact]
    public void A_slug_has_at_most_120_characters() => Assert.Multiple(
        () => Assert.True(Slug.TryParse(new string('a', 120), out _)),
        () => Assert.False(Slug.TryParse(new string('a', 121), out _)));

    [Theory]
    [InlineData("news", true)]
    [InlineData("city", true)]
    [InlineData("c12a", true)]
    [InlineData("C12", false)]
    [InlineData("c1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_category_needs_one_that_is_not_its_number(string? typed, bool isAllowed) =>
        Assert.Equal(isAllowed, Slug.TryParseCategory(typed, out _));
}
