using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;

namespace PingxiangPortal.Tests.Core.Media;

public sealed class ImageCheckTests
{
    [Theory]
    [InlineData(ImageKind.Jpeg)]
    [InlineData(ImageKind.Png)]
    [InlineData(ImageKind.WebP)]
    [InlineData(ImageKind.Gif)]
    public void A_picture_s_header_says_kind_and_size(ImageKind kind)
    {
        var (refusal, header) = Check(Pictures.Of(kind, 64, 48));

        Assert.Null(refusal);
        Assert.Equal((kind, 64, 48, 1), (header.Kind, header.Width, header.Height, header.Frames));
    }

    [Theory]
    [InlineData(ImageKind.Jpeg)]
    [InlineData(ImageKind.Png)]
    [InlineData(ImageKind.WebP)]
    [InlineData(ImageKind.Gif)]
    public void A_picture_that_is_cut_off_anywhere_is_damaged_or_none(ImageKind kind)
    {
        var whole = Pictures.Of(kind, 64, 48);

        Assert.All(Enumerable.Range(0, whole.Length - 2), length => Assert.NotNull(Check(whole[..length]).Refusal));
    }

    [Theory]
    [InlineData(ImageKind.Jpeg)]
    [InlineData(ImageKind.Png)]
    [InlineData(ImageKind.WebP)]
    [InlineData(ImageKind.Gif)]
    public void No_change_of_a_byte_stops_the_reader_or_makes_it_throw(ImageKind kind)
    {
        var whole = Pictures.Of(kind, 64, 48);

        Assert.All(Enumerable.Range(0, Math.Min(whole.Length, 400)), at =>
        {
            foreach (var value in new byte[] { 0x00, 0x7F, 0x80, 0xFF })
            {
                var changed = whole.ToArray();
                changed[at] = value;
                Check(changed);
            }
        });
    }

    [Theory]
    [InlineData(12_000, 5_333, null)]
    [InlineData(12_001, 1, PictureRefusal.TooManyPixels)]
    [InlineData(1, 12_001, PictureRefusal.TooManyPixels)]
    [InlineData(12_000, 5_334, PictureRefusal.TooManyPixels)]
    [InlineData(30_000, 30_000, PictureRefusal.TooManyPixels)]
    [InlineData(int.MaxValue, int.MaxValue, PictureRefusal.TooManyPixels)]
    [InlineData(0, 48, PictureRefusal.Damaged)]
    public void Sides_and_pixels_are_bounded(int width, int height, PictureRefusal? refusal) =>
        Assert.Equal(refusal, Check(Png.Declaring(width, height)).Refusal);

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, PictureRefusal.TooManyFrames)]
    public void Frames_of_a_GIF_are_bounded(int frames, PictureRefusal? refusal) =>
        Assert.Equal(refusal, Check(Gif.WithFrames(frames)).Refusal);

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, PictureRefusal.TooManyFrames)]
    public void Frames_of_a_WebP_are_bounded(int frames, PictureRefusal? refusal) =>
        Assert.Equal(refusal, Check(WebP.WithFrames(frames)).Refusal);

    [Fact]
    public void Frames_that_a_PNG_declares_are_bounded() =>
        Assert.Equal(PictureRefusal.TooManyFrames, Check(Png.With(Pictures.Of(ImageKind.Png, 8, 8), Png.Chunk("acTL", [0, 0, 1, 0xF5, 0, 0, 0, 0]))).Refusal);

    [Theory]
    [InlineData("tEXt", 1_900, null)]
    [InlineData("tEXt", 3_000, PictureRefusal.TooManyChunks)]
    [InlineData("IDAT", 3_000, PictureRefusal.TooManyChunks)]
    public void Tiny_pieces_of_a_PNG_are_bounded(string name, int count, PictureRefusal? refusal)
    {
        var chunks = Enumerable.Repeat(Png.Chunk(name, "a\0b"u8), count).SelectMany(chunk => chunk).ToArray();

        Assert.Equal(refusal, Check(Png.With(Pictures.Of(ImageKind.Png, 8, 8), chunks)).Refusal);
    }

    [Fact]
    public void A_large_PNG_may_come_in_the_pieces_that_its_library_writes()
    {
        var chunks = Enumerable.Repeat(Png.Chunk("IDAT", new byte[8192]), 2_400).SelectMany(chunk => chunk).ToArray();

        Assert.Null(Check(Png.With(Pictures.Of(ImageKind.Png, 8, 8), chunks)).Refusal);
    }

    [Fact]
    public void Segments_and_scans_of_a_JPEG_are_bounded()
    {
        var comments = Enumerable.Repeat(Jpeg.Segment(0xFE, "a"u8), 3_000).SelectMany(segment => segment).ToArray();

        Assert.Equal(PictureRefusal.TooManyChunks, Check(Jpeg.With(Pictures.Of(ImageKind.Jpeg, 8, 8), comments)).Refusal);
    }

    [Fact]
    public void A_GIF_frame_larger_than_its_screen_counts() =>
        Assert.Equal(PictureRefusal.TooManyPixels, Check(Gif.WithFrame(screen: 1, frame: 12_001)).Refusal);

    [Fact]
    public void A_second_frame_header_of_a_JPEG_counts() =>
        Assert.Equal(PictureRefusal.TooManyPixels, Check(Jpeg.With(Pictures.Of(ImageKind.Jpeg, 8, 8), Jpeg.Frame(30_000, 30_000))).Refusal);

    [Fact]
    public void A_WebP_picture_larger_than_its_canvas_counts() =>
        Assert.Equal(PictureRefusal.TooManyPixels, Check(WebP.Extended(WebP.Chunk("VP8L", WebP.LosslessSize(16_000, 16_000)))).Refusal);

    private static (PictureRefusal? Refusal, ImageHeader Header) Check(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return (ImageCheck.Refuses(stream, out var header), header);
    }
}
