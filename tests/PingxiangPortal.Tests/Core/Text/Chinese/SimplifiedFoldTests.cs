using System.Text;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Tests.Core.Text.Chinese;

public sealed class SimplifiedFoldTests
{
    [Theory]
    [InlineData("萍鄉圖書館開門了", "萍乡图书馆开门了")]
    [InlineData("萍乡图书馆开门了", "萍乡图书馆开门了")]
    [InlineData("頭髮發光", "头发发光")]
    [InlineData("乾坤", "干坤")]
    [InlineData("iPhone 12、！", "iPhone 12、！")]
    public void Both_scripts_fold_to_the_same(string text, string expected) => Assert.Equal(expected, Fold(text));

    [Theory]
    [InlineData("㗲", "𠵾")]
    [InlineData("𠁞", "𠀾")]
    [InlineData("薴", "苎")]
    [InlineData("𠮷", "𠮷")]
    public void Characters_beyond_the_basic_plane_fold_too(string text, string expected) => Assert.Equal(expected, Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        var every = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code));

        Assert.DoesNotContain(every, character => SimplifiedFold.Of(SimplifiedFold.Of(character)) != SimplifiedFold.Of(character));
    }

    private static string Fold(string text) => string.Concat(text.EnumerateRunes().Select(SimplifiedFold.Of));
}
