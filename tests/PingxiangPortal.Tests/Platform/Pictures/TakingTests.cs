using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

public sealed class TakingTests : IDisposable
{
    private readonly PictureHome home = new();

    [Theory]
    [InlineData(ImageKind.Jpeg)]
    [InlineData(ImageKind.Png)]
    [InlineData(ImageKind.WebP)]
    [InlineData(ImageKind.Gif)]
    public async Task A_picture_of_each_kind_is_kept_in_every_width_that_it_has(ImageKind kind)
    {
        var stored = await home.StoreAsync(Drawn.Of(kind, 1000, 600));

        Assert.Equal((kind, 1000, 600), (stored.Kind, stored.Width, stored.Height));
        Assert.Equal(
            [("master.webp", 1000, 600), ("400.webp", 400, 240), ("800.webp", 800, 480), ("1000.webp", 1000, 600), ("fallback.jpg", 1000, 600)],
            stored.Files.Select(file => (file.Name, file.Width, file.Height)));
        Assert.All(stored.Files, file =>
        {
            Assert.Equal((file.Width, file.Height), Drawn.Size(home.PathOf(stored, file.Name)));
            Assert.True(LooksDrawn(home.PathOf(stored, file.Name)), file.Name);
        });
        Assert.Equal(stored.Files.Count, home.Everything.Count);
        Assert.Equal(home.Files.TotalBytes, stored.Bytes);
    }

    [Theory]
    [InlineData(1, "red left")]
    [InlineData(3, "red right")]
    [InlineData(6, "red above")]
    [InlineData(8, "red below")]
    public async Task A_photograph_is_turned_upright(byte orientation, string expected)
    {
        var stored = await home.StoreAsync(Jpeg.With(Drawn.Of(ImageKind.Jpeg, 640, 480), Jpeg.Exif(orientation, "HERE")));

        var isTurned = orientation > 4;
        Assert.Equal(isTurned ? (480, 640) : (640, 480), (stored.Width, stored.Height));
        Assert.All(stored.Files, file => Assert.Equal(isTurned, file.Width < file.Height));
        Assert.All(stored.Files, file => Assert.Equal(expected, WhereRedIs(home.PathOf(stored, file.Name))));
    }

    [Fact]
    public async Task Place_comments_and_whatever_follows_the_picture_are_gone()
    {
        var segments = (byte[])[.. Jpeg.Exif(1, "SECRET-PLACE"), .. Jpeg.Segment(0xFE, "SECRET-COMMENT"u8), .. Jpeg.Segment(0xED, "SECRET-CAPTION"u8)];
        byte[][] pictures =
        [
            [.. Jpeg.With(Drawn.Of(ImageKind.Jpeg, 64, 48), segments), .. "SECRET-TAIL"u8],
            [.. Png.With(Drawn.Of(ImageKind.Png, 64, 48), [.. Png.Chunk("tEXt", "Comment\0SECRET"u8), .. Png.Chunk("eXIf", Jpeg.Tiff(1, "SECRET-PLACE"))]), .. "SECRET-TAIL"u8],
            [.. WebP.With([.. WebP.Chunk("EXIF", Jpeg.Tiff(1, "SECRET-PLACE")), .. WebP.Chunk("XMP ", "SECRET-XMP"u8)]), .. "SECRET-TAIL"u8],
        ];

        foreach (var picture in pictures)
        {
            var stored = await home.StoreAsync(picture);

            Assert.All(stored.Files, file =>
            {
                var path = home.PathOf(stored, file.Name);
                Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf("SECRET"u8));
                Assert.DoesNotContain(Drawn.Fields(path), field => field.StartsWith("exif", StringComparison.Ordinal) || field is "xmp-data" or "iptc-data" or "icc-profile-data" or "orientation");
            });
        }
    }

    [Theory]
    [InlineData(ImageKind.Jpeg)]
    [InlineData(ImageKind.Png)]
    [InlineData(ImageKind.WebP)]
    [InlineData(ImageKind.Gif)]
    public async Task Half_a_picture_is_refused_and_leaves_nothing(ImageKind kind)
    {
        var whole = Drawn.Of(kind, 640, 480);

        Assert.Equal(PictureRefusal.Damaged, await home.RefusalAsync(whole[..(whole.Length / 2)]));
        Assert.Empty(home.Everything);
    }

    [Theory]
    [InlineData(ImageKind.Gif)]
    [InlineData(ImageKind.WebP)]
    public async Task Of_an_animation_the_first_picture_is_kept(ImageKind kind)
    {
        var stored = await home.StoreAsync(Drawn.Animated(kind, frames: 30));

        Assert.Equal((64, 48), (stored.Width, stored.Height));
        Assert.All(stored.Files, file => Assert.True(LooksDrawn(home.PathOf(stored, file.Name)), file.Name));
    }

    [Fact]
    public async Task Progressive_and_printers_pictures_look_as_they_should()
    {
        byte[][] pictures = [Drawn.Progressive(640, 480), Drawn.ForPrint(640, 480)];

        foreach (var picture in pictures)
        {
            var stored = await home.StoreAsync(picture);

            Assert.All(stored.Files, file => Assert.True(LooksDrawn(home.PathOf(stored, file.Name)), file.Name));
        }
    }

    [Fact]
    public async Task Colours_of_a_larger_space_and_of_more_bits_come_out_as_they_look()
    {
        byte[][] pictures = [Drawn.OfPhone(640, 480), Drawn.Deep(640, 480)];

        foreach (var picture in pictures)
        {
            var stored = await home.StoreAsync(picture);
            var (red, green, blue) = Drawn.Colour(home.PathOf(stored, RenditionName.Fallback), 20, 20);

            Assert.InRange(red, 214, 226);
            Assert.InRange(green, 24, 36);
            Assert.InRange(blue, 24, 36);
        }
    }

    [Fact]
    public async Task What_is_transparent_is_white_where_nothing_can_be()
    {
        var stored = await home.StoreAsync(Drawn.Transparent(64, 48));

        Assert.Equal((255, 255, 255), Drawn.Colour(home.PathOf(stored, RenditionName.Fallback), 50, 50));
    }

    [Fact]
    public async Task A_very_long_picture_gets_narrower_and_stays_whole()
    {
        var stored = await home.StoreAsync(Png.Solid(1600, 12_000));

        Assert.Equal((1600, 12_000), (stored.Width, stored.Height));
        Assert.All(stored.Files, file => Assert.InRange((double)file.Height / file.Width, 7.4, 7.6));
        Assert.All(stored.Files, file => Assert.InRange((long)file.Width * file.Height, 1, 12_100_000));
    }

    [Fact]
    public async Task Parts_are_cut_around_the_focal_point_and_the_old_ones_can_go()
    {
        var stored = await home.StoreAsync(Drawn.Of(ImageKind.Jpeg, 1600, 600));
        var first = Assert.IsType<Web.Platform.Pictures.PictureOutcome.Stored>(await home.Intake.CutAsync(stored.Key, FocalPoint.Middle, CancellationToken.None));
        var left = Assert.IsType<Web.Platform.Pictures.PictureOutcome.Stored>(await home.Intake.CutAsync(stored.Key, new FocalPoint(0, 50), CancellationToken.None));

        home.Files.DeleteOtherParts(stored.Key, new FocalPoint(0, 50));

        Assert.Equal(
            [("16x9-0-50-400.webp", 400, 225), ("16x9-0-50-800.webp", 800, 450), ("16x9-0-50-1066.webp", 1066, 600), ("4x3-0-50-400.webp", 400, 300), ("4x3-0-50-800.webp", 800, 600), ("1x1-0-50-400.jpg", 400, 400), ("1x1-0-50-600.jpg", 600, 600)],
            left.Files.Select(file => (file.Name, file.Width, file.Height)));
        Assert.Equal("red", Name(Drawn.Colour(home.PathOf(stored, "1x1-0-50-400.jpg"), 90, 20)));
        Assert.DoesNotContain(first.Files, file => File.Exists(home.PathOf(stored, file.Name)));
        Assert.Equal(stored.Files.Count + left.Files.Count, home.Everything.Count);
    }

    [Fact]
    public async Task Parts_of_a_picture_that_is_gone_can_t_be_cut()
    {
        var outcome = await home.Intake.CutAsync(PictureKey.New(), FocalPoint.Middle, CancellationToken.None);

        Assert.Equal(PictureRefusal.Empty, Assert.IsType<Web.Platform.Pictures.PictureOutcome.Refused>(outcome).Why);
    }

    public void Dispose() => home.Dispose();

    private static bool LooksDrawn(string path) =>
        (Name(Drawn.Colour(path, 20, 20)), Name(Drawn.Colour(path, 80, 20)), Name(Drawn.Colour(path, 50, 90))) == ("red", "blue", "green");

    private static string WhereRedIs(string path) =>
        Name(Drawn.Colour(path, 10, 20)) == "red" && Name(Drawn.Colour(path, 10, 60)) == "red" ? "red left"
        : Name(Drawn.Colour(path, 90, 40)) == "red" && Name(Drawn.Colour(path, 90, 80)) == "red" ? "red right"
        : Name(Drawn.Colour(path, 40, 10)) == "red" && Name(Drawn.Colour(path, 80, 10)) == "red" ? "red above"
        : "red below";

    private static string Name((int Red, int Green, int Blue) colour) =>
        colour.Red > colour.Blue + 60 && colour.Red > colour.Green + 60 ? "red"
        : colour.Blue > colour.Red + 60 && colour.Blue > colour.Green + 60 ? "blue"
        : colour.Green > colour.Red + 40 && colour.Green > colour.Blue + 40 ? "green"
        : colour.ToString();
}
