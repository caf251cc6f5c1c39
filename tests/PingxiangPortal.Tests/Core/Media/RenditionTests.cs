using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Tests.Core.Media;

public sealed class RenditionTests
{
    private static readonly PictureKey Key = PictureKey.New();

    [Theory]
    [InlineData(4000, "400 800 1200 1600")]
    [InlineData(1600, "400 800 1200 1600")]
    [InlineData(1000, "400 800 1000")]
    [InlineData(800, "400 800")]
    [InlineData(399, "399")]
    [InlineData(1, "1")]
    public void No_rendition_is_wider_than_its_picture(int width, string widths) =>
        Assert.Equal(widths, string.Join(' ', RenditionWidths.Of(width)));

    [Fact]
    public void A_key_has_128_random_bits_in_lower_case()
    {
        var keys = Enumerable.Range(0, 1000).Select(_ => PictureKey.New().ToString()).ToList();

        Assert.Equal(1000, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[0-9a-f]{32}$", key));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcdef\n")]
    [InlineData("../3456789abcdef0123456789abcdef")]
    public void What_is_no_key_is_not_read_as_one(string? text) => Assert.False(PictureKey.TryParse(text, out _));

    [Fact]
    public void Readers_see_every_rendition()
    {
        var names = CropShapes.All
            .Select(shape => RenditionName.Part(shape, new FocalPoint(0, 100), 800))
            .Append(RenditionName.Whole(400))
            .Append(RenditionName.Fallback);

        Assert.All(names, name =>
        {
            Assert.True(RenditionName.IsRendition(name), name);
            Assert.True(RenditionName.IsShown(RenditionName.Stored(Key, name), out var key), name);
            Assert.Equal(Key, key);
        });
    }

    [Fact]
    public void Readers_don_t_see_the_master()
    {
        Assert.True(RenditionName.IsRendition(RenditionName.Master));
        Assert.False(RenditionName.IsShown(RenditionName.Stored(Key, RenditionName.Master), out _));
    }

    [Theory]
    [InlineData("400.webp/../../portal.db")]
    [InlineData("../400.webp")]
    [InlineData("400.webp\n")]
    [InlineData("400.webp%00")]
    [InlineData("400.svg")]
    [InlineData("400.WEBP")]
    [InlineData("3x2-50-50-800.webp")]
    [InlineData("1x1-50-50-800.webp")]
    [InlineData(".webp")]
    [InlineData("")]
    public void No_other_name_is_a_rendition_s(string name)
    {
        Assert.False(RenditionName.IsRendition(name));
        Assert.False(RenditionName.IsShown($"{Key}-{name}", out _));
    }

    [Fact]
    public void Another_focal_point_gives_another_name() =>
        Assert.NotEqual(
            RenditionName.Part(CropShape.Card, FocalPoint.Middle, 400),
            RenditionName.Part(CropShape.Card, new FocalPoint(50, 51), 400));

    [Fact]
    public void A_file_is_sent_as_what_it_is()
    {
        Assert.Equal("image/webp", RenditionName.MediaType(RenditionName.Whole(400)));
        Assert.Equal("image/jpeg", RenditionName.MediaType(RenditionName.Fallback));
        Assert.Equal("image/jpeg", RenditionName.MediaType(RenditionName.Part(CropShape.Square, FocalPoint.Middle, 400)));
    }

    [Fact]
    public void Every_refusal_has_words_of_its_own()
    {
        var words = Enum.GetValues<PictureRefusal>().Select(refusal => refusal.Words()).ToList();

        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.All(words, sentence => Assert.EndsWith("。", sentence, StringComparison.Ordinal));
    }
}
