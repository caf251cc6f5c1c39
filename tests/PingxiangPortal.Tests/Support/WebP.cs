using System.Buffers.Binary;
using System.Text;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Tests.Support;

/// <summary>WebP files put together by hand.</summary>
internal static class WebP
{
    private const byte HasXmp = 4;
    private const byte HasExif = 8;
    private const byte HasAnimation = 2;
    private const int FrameHeadBytes = 12;

    public static byte[] Chunk(string name, ReadOnlySpan<byte> data) =>
        [.. Encoding.ASCII.GetBytes(name), .. Four(data.Length), .. data, .. data.Length % 2 == 1 ? new byte[1] : []];

    /// <summary>Chunks behind a header that promises a canvas of 64 x 48.</summary>
    public static byte[] Extended(byte[] chunks) => Framed([.. Canvas(HasExif | HasXmp), .. chunks]);

    /// <summary>The pixels of a plain picture with chunks of metadata around them.</summary>
    public static byte[] With(byte[] chunks) => Extended([.. Pictures.Of(ImageKind.WebP, 64, 48)[FrameHeadBytes..], .. chunks]);

    public static byte[] WithFrames(int count) =>
        Framed([.. Canvas(HasAnimation), .. Chunk("ANIM", new byte[6]), .. Enumerable.Repeat(Chunk("ANMF", new byte[16]), count).SelectMany(frame => frame)]);

    public static byte[] LosslessSize(uint width, uint height) => [0x2F, .. Four((int)((width - 1) | ((height - 1) << 14))), 0, 0, 0, 0, 0, 0, 0];

    /// <summary>A canvas of a size, and next to nothing on it.</summary>
    public static byte[] Declaring(int width, int height) =>
        Framed([.. Chunk("VP8X", [0, 0, 0, 0, .. Three(width - 1), .. Three(height - 1)]), .. Chunk("VP8L", LosslessSize(1, 1))]);

    private static byte[] Canvas(byte flags) => Chunk("VP8X", [flags, 0, 0, 0, 63, 0, 0, 47, 0, 0]);

    private static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];

    private static byte[] Framed(byte[] chunks) => [.. "RIFF"u8, .. Four(chunks.Length + 4), .. "WEBP"u8, .. chunks];

    private static byte[] Four(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
