using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Tests.Core.Media;

public sealed class OriginalNameTests
{
    [Theory]
    [InlineData("丹井大道.jpg", "丹井大道.jpg")]
    [InlineData(@"C:\照片\DSC_0001.JPG", "DSC_0001.JPG")]
    [InlineData("/home/記者/1.png", "1.png")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u202Egpj.exe", "agpj.exe")]
    [InlineData("a\0b.jpg", "ab.jpg")]
    [InlineData(" .. ", OriginalName.Unnamed)]
    [InlineData("", OriginalName.Unnamed)]
    [InlineData(null, OriginalName.Unnamed)]
    [InlineData("照片/", OriginalName.Unnamed)]
    public void A_name_is_its_last_part_in_one_clean_line(string? sent, string kept) => Assert.Equal(kept, OriginalName.Clean(sent));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var kept = OriginalName.Clean(string.Concat(Enumerable.Repeat("𠮷", 500)) + ".jpg");

        Assert.Equal(OriginalName.Length, InputText.ScalarCount(kept));
        Assert.All(kept.EnumerateRunes(), rune => Assert.Equal("𠮷", rune.ToString()));
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void A_hostile_name_becomes_a_harmless_text(string sent)
    {
        var kept = OriginalName.Clean(sent);

        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, letter => letter is '/' or '\\' || char.IsControl(letter));
        Assert.False(kept.StartsWith('.'), kept);
        Assert.Equal(kept, OriginalName.Clean(kept));
    }
}
