using System.Text;

namespace PingxiangPortal.Tests.Support;

/// <summary>Pieces of JPEG files by hand.</summary>
internal static class Jpeg
{
    public static byte[] Segment(byte marker, ReadOnlySpan<byte> data)
    {
        var length = data.Length + 2;
        return [0xFF, marker, (byte)(length >> 8), (byte)length, .. data];
    }

    /// <summary>A picture with more segments right after its start.</summary>
    public static byte[] With(byte[] jpeg, byte[] segments) => [.. jpeg[..2], .. segments, .. jpeg[2..]];

    /// <summary>The header of three-coloured pixels of a size.</summary>
    public static byte[] Frame(int width, int height) =>
        Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);

    /// <summary>What a phone notes: how it was held, and where, with a word to look for.</summary>
    public static byte[] Exif(byte orientation, string place) =>
        Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation, place)]);

    /// <summary>The same without JPEG's envelope.</summary>
    public static byte[] Tiff(byte orientation, string place)
    {
        var text = Encoding.ASCII.GetBytes(place + "\0");
        return
        [
            .. "II*\0"u8, 8, 0, 0, 0,
            2, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
            0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0,
            0, 0, 0, 0,
            1, 0,
            0x1D, 0x00, 2, 0, (byte)text.Length, 0, 0, 0, 56, 0, 0, 0,
            0, 0, 0, 0,
            .. text,
        ];
    }
}
