using System.IO.Compression;
using System.Text;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Tests.Support;
using Drawn = PingxiangPortal.Tests.Support.Pictures;

namespace PingxiangPortal.Tests.Platform.Pictures;

/// <summary>Files that come under the name of a picture; all that could do harm carries a word to look for.</summary>
internal static class Disguises
{
    public const string Payload = "PAYLOAD-7f3a";
    private const string Script = "<script>alert('" + Payload + "')</script>";
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + Script + "</svg>";

    /// <summary>Nothing in them is a picture.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> NoPictures = new Dictionary<string, byte[]>
    {
        ["nothing"] = [],
        ["one byte"] = [0xFF],
        ["zeros"] = new byte[4096],
        ["script"] = Text("alert('" + Payload + "')"),
        ["SVG"] = Text(Svg),
        ["SVG with a declaration"] = Text("<?xml version=\"1.0\"?>\n<!DOCTYPE svg>" + Svg),
        ["SVG packed"] = Packed(Svg),
        ["SVG behind a byte order mark"] = [0xEF, 0xBB, 0xBF, .. Text(Svg)],
        ["HTML"] = Text("<!DOCTYPE html><body>" + Script),
        ["HTML in UTF-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>" + Script)],
        ["PHP"] = Text("<?php system('" + Payload + "');"),
        ["shell"] = Text("#!/bin/sh\necho " + Payload),
        ["ZIP"] = Zip(),
        ["gzip"] = Packed(Payload),
        ["7z"] = [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, .. Text(Payload)],
        ["RAR"] = [.. "Rar!\x1A\a\0"u8, .. Text(Payload)],
        ["PDF"] = Text("%PDF-1.7\n1 0 obj<</JS(" + Payload + ")>>endobj"),
        ["PostScript"] = Text("%!PS-Adobe-3.0 EPSF-3.0\n(" + Payload + ") print"),
        ["RTF"] = Text("{\\rtf1 " + Payload + "}"),
        ["ELF"] = [0x7F, .. "ELF"u8, .. Text(Payload)],
        ["Windows program"] = Text("MZ" + Payload),
        ["Flash"] = Text("FWS" + Payload),
        ["BMP"] = [.. "BM"u8, .. new byte[60]],
        ["TIFF"] = Jpeg.Tiff(1, Payload),
        ["TIFF of the other end"] = [.. "MM\0*"u8, .. new byte[60]],
        ["ICO"] = [0, 0, 1, 0, 1, 0, .. new byte[60]],
        ["AVIF"] = [0, 0, 0, 28, .. "ftypavif"u8, .. new byte[60]],
        ["HEIC"] = [0, 0, 0, 28, .. "ftypheic"u8, .. new byte[60]],
        ["JPEG XL"] = [0xFF, 0x0A, .. new byte[60]],
        ["JPEG 2000"] = [0, 0, 0, 12, .. "jP  \r\n"u8, 0x87, 0x0A, .. new byte[60]],
        ["PSD"] = [.. "8BPS\0\x01"u8, .. new byte[60]],
        ["MP4"] = [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[60]],
        ["WAV"] = [.. "RIFF\x24\0\0\0WAVE"u8, .. new byte[60]],
        ["MVG of a picture toolbox"] = Text("push graphic-context\nimage over 0,0 0,0 'https://" + Payload + "/'"),
    };

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
        ["WebP and HTML"] = [.. Drawn.Of(ImageKind.WebP, 64, 48), .. Text(Script)],
    };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Overwritten(byte[] picture)
    {
        var script = Text(Script);
        script.CopyTo(picture.AsSpan(picture.Length - script.Length - 20));
        return picture;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();

        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packing.Write(Text(text));
        }

        return packed.ToArray();
    }

    private static byte[] Zip()
    {
        using var file = new MemoryStream();

        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(Payload + ".class", CompressionLevel.NoCompression).Open();
            entry.Write(Text(Script));
        }

        return file.ToArray();
    }
}
