using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using static PingxiangPortal.Tests.Platform.Pictures.Disguises;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

/// <summary>Files that are pictures to begin with: broken ones, ones that ask for far too much, and ones that carry something.</summary>
internal static class DisguisedPictures
{
    private const long MuchText = 100_000_000;

    /// <summary>They begin as a picture does, and are none.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Beginnings = new Dictionary<string, byte[]>
    {
        ["JPEG mark and HTML"] = [0xFF, 0xD8, 0xFF, 0xE0, .. Text(Script)],
        ["PNG mark and HTML"] = [.. Drawn.Of(ImageKind.Png, 8, 8)[..8], .. Text(Script)],
        ["WebP mark and HTML"] = [.. "RIFF\x70\0\0\0WEBP"u8, .. Text(Script)],
        ["GIF mark and script"] = Text("GIF89a/*" + new string('x', 40) + "*/=1;alert('" + Payload + "')"),
        ["GIF mark and PHP"] = Text("GIF89a;<?php system('" + Payload + "');?>"),
        ["JPEG mark alone"] = [0xFF, 0xD8, 0xFF, 0xD9],
        ["pixels of a JPEG overwritten"] = Overwritten(Drawn.Of(ImageKind.Jpeg, 64, 48)),
        ["pixels of a PNG overwritten"] = Overwritten(Drawn.Of(ImageKind.Png, 64, 48)),
        ["pixels of a WebP overwritten"] = Overwritten(Drawn.Of(ImageKind.WebP, 64, 48)),
        ["JPEG of 24 bytes"] = Drawn.Of(ImageKind.Jpeg, 64, 48)[..24],
        ["half a JPEG"] = Half(ImageKind.Jpeg),
        ["half a PNG"] = Half(ImageKind.Png),
        ["half a WebP"] = Half(ImageKind.WebP),
        ["half a GIF"] = Half(ImageKind.Gif),
        ["PNG without its last chunk"] = Drawn.Of(ImageKind.Png, 64, 48)[..^12],
        ["GIF without its end"] = Drawn.Of(ImageKind.Gif, 64, 48)[..^1],
        ["PNG that holds less than it says"] = Png.Lying(promised: 600, held: 16),
    };

    /// <summary>Small files that say of themselves that they are too much.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Bombs = new Dictionary<string, byte[]>
    {
        ["JPEG of 900 megapixels"] = [0xFF, 0xD8, .. Jpeg.Frame(30_000, 30_000), 0xFF, 0xD9],
        ["PNG of 900 megapixels"] = Png.Solid(30_000, 30_000, isColour: false),
        ["GIF of 900 megapixels"] = Gif.WithFrame(screen: 30_000, frame: 30_000),
        ["GIF with a frame of 900 megapixels"] = Gif.WithFrame(screen: 1, frame: 30_000),
        ["WebP of 900 megapixels"] = WebP.Declaring(30_000, 30_000),
        ["WebP whose pixels are more than its canvas"] = WebP.Extended(WebP.Chunk("VP8L", WebP.LosslessSize(16_384, 16_384))),
        ["PNG of two milliards a side"] = Png.Declaring(int.MaxValue, int.MaxValue),
        ["GIF of 501 frames"] = Gif.WithFrames(501),
        ["WebP of 501 frames"] = WebP.WithFrames(501),
        ["PNG of 501 frames"] = Png.Before(Drawn.Of(ImageKind.Png, 8, 8), Png.Chunk("acTL", [0, 0, 1, 0xF5, 0, 0, 0, 0])),
        ["JPEG of 2,001 pieces"] = Jpeg.With(Drawn.Of(ImageKind.Jpeg, 8, 8), Many(Jpeg.Segment(0xFE, Text("a")))),
        ["PNG of 2,001 pieces"] = Png.With(Drawn.Of(ImageKind.Png, 8, 8), Many(Png.Chunk("tEXt", Text("a\0b")))),
        ["WebP of 2,001 pieces"] = WebP.With(Many(WebP.Chunk("XMP ", Text("ab")))),
    };

    /// <summary>Real pictures, and something else as well.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Carriers = new Dictionary<string, byte[]>
    {
        ["GIF and ZIP"] = [.. Drawn.Of(ImageKind.Gif, 64, 48), .. Zip()],
        ["JPEG and ZIP"] = [.. Drawn.Of(ImageKind.Jpeg, 64, 48), .. Zip()],
        ["JPEG and PDF"] = [.. Drawn.Of(ImageKind.Jpeg, 64, 48), .. NoPictures["PDF"]],
        ["JPEG with a script as comment"] = Jpeg.With(Drawn.Of(ImageKind.Jpeg, 64, 48), Jpeg.Segment(0xFE, Text(Script))),
        ["JPEG with a script as place"] = Jpeg.With(Drawn.Of(ImageKind.Jpeg, 64, 48), Jpeg.Exif(1, Script)),
        ["JPEG with a script as profile"] = Jpeg.With(Drawn.Of(ImageKind.Jpeg, 64, 48), Jpeg.Segment(0xE2, [.. "ICC_PROFILE\0\x01\x01"u8, .. Text(Script)])),
        ["PNG with HTML as text"] = Png.With(Drawn.Of(ImageKind.Png, 64, 48), Png.Chunk("tEXt", Text("Comment\0" + Script))),
        ["PNG with HTML in a chunk of its own"] = Png.With(Drawn.Of(ImageKind.Png, 64, 48), Png.Chunk("htMl", Text(Script))),
        ["PNG and HTML"] = [.. Drawn.Of(ImageKind.Png, 64, 48), .. Text(Script)],
        ["PNG and PHP"] = [.. Drawn.Of(ImageKind.Png, 64, 48), .. NoPictures["PHP"]],
        ["WebP with a script as XMP"] = WebP.With(WebP.Chunk("XMP ", Text(Script))),
        ["PNG whose pixels spell a script"] = Png.Spelling(64, 48, Text(string.Concat(Enumerable.Repeat(Script.PadRight(64), 48)))),
        ["PNG with a text that unpacks to 100 MB"] = Png.Before(Drawn.Of(ImageKind.Png, 64, 48), Png.Chunk("zTXt", [.. "Comment\0\0"u8, .. Png.PackedNothing(MuchText)])),
        ["PNG with a profile that unpacks to 100 MB"] = Png.Before(Drawn.Of(ImageKind.Png, 64, 48), Png.Chunk("iCCP", [.. "icc\0\0"u8, .. Png.PackedNothing(MuchText)])),
        ["PNG and ZIP"] = [.. Drawn.Of(ImageKind.Png, 64, 48), .. Zip()],
        ["GIF with a script as comment"] = Gif.With(Drawn.Of(ImageKind.Gif, 64, 48), Text(Script)),
        ["GIF and script"] = [.. Drawn.Of(ImageKind.Gif, 64, 48), .. Text("/*" + Script + "*/")],
        ["JPEG with PHP as comment"] = Jpeg.With(Drawn.Of(ImageKind.Jpeg, 64, 48), Jpeg.Segment(0xFE, NoPictures["PHP"])),
        ["JPEG and program"] = [.. Drawn.Of(ImageKind.Jpeg, 64, 48), .. NoPictures["Windows program"]],
        ["WebP with a script as profile"] = WebP.With(WebP.Chunk("ICCP", Text(Script))),
        ["WebP and HTML"] = [.. Drawn.Of(ImageKind.WebP, 64, 48), .. Text(Script)],
    };

    private static byte[] Half(ImageKind kind) => Drawn.Of(kind, 640, 480) is var whole ? whole[..(whole.Length / 2)] : [];

    private static byte[] Many(byte[] piece) => [.. Enumerable.Repeat(piece, 2_001).SelectMany(each => each)];

    private static byte[] Overwritten(byte[] picture)
    {
        var script = Text(Script);
        script.CopyTo(picture.AsSpan(picture.Length - script.Length - 20));
        return picture;
    }
}
