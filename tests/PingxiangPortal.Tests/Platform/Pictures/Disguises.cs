using System.Formats.Tar;
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
    public const string Script = "<script>alert('" + Payload + "')</script>";
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
        ["SVG behind blank lines"] = Text("\n\n  \t" + Svg),
        ["XML with an entity"] = Text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;" + Payload + "</a>"),
        ["module of script"] = Text("import './" + Payload + ".js'"),
        ["JPEG behind a line end"] = [(byte)'\n', .. Drawn.Of(ImageKind.Jpeg, 8, 8)],
        ["GIF of another version"] = [.. "GIF88a"u8, .. Drawn.Of(ImageKind.Gif, 8, 8)[6..]],
        ["PNG whose line ends were changed"] = [0x89, .. "PNG\n\x1A\n"u8, .. Drawn.Of(ImageKind.Png, 8, 8)[8..]],
        ["picture in words"] = Text("data:image/png;base64," + Convert.ToBase64String(Drawn.Of(ImageKind.Png, 8, 8))),
        ["EPS with a preview"] = [0xC5, 0xD0, 0xD3, 0xC6, .. Text(Payload)],
        ["WMF"] = [0xD7, 0xCD, 0xC6, 0x9A, .. new byte[60]],
        ["XBM"] = Text("#define a_width 8\n#define a_height 8\nstatic char a_bits[] = {0};/*" + Payload + "*/"),
        ["PNM"] = Text("P3 1 1 255 255 0 0 #" + Payload),
        ["AVI"] = [.. "RIFF\x24\0\0\0AVI "u8, .. new byte[60]],
        ["tar"] = Tar(),
        ["XZ"] = [0xFD, .. "7zXZ\0"u8, .. Text(Payload)],
        ["Java class"] = [0xCA, 0xFE, 0xBA, 0xBE, .. Text(Payload)],
        ["MSL of a picture toolbox"] = Text("<?xml version=\"1.0\"?><image><read filename=\"/etc/passwd\"/><write filename=\"" + Payload + ".php\"/></image>"),
        ["MVG of a picture toolbox"] = Text("push graphic-context\nimage over 0,0 0,0 'https://" + Payload + "/'"),
    };

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();

        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packing.Write(Text(text));
        }

        return packed.ToArray();
    }

    private static byte[] Tar()
    {
        using var file = new MemoryStream();

        using (var archive = new TarWriter(file, leaveOpen: true))
        {
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, Payload + ".jpg") { DataStream = new MemoryStream(Text(Script)) });
        }

        return file.ToArray();
    }

    public static byte[] Zip()
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
