using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace PingxiangPortal.Tests.Support;

/// <summary>PNG files by hand, for what no honest program writes.</summary>
internal static class Png
{
    private const int EndBytes = 12;
    private const int HeadBytes = 33;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Chunk(string name, ReadOnlySpan<byte> data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. Big(data.Length), .. named, .. Big((int)Crc32.HashToUInt32(named))];
    }

    /// <summary>A picture with more chunks before its end.</summary>
    public static byte[] With(byte[] png, byte[] chunks) => [.. png[..^EndBytes], .. chunks, .. png[^EndBytes..]];

    /// <summary>A picture with more chunks right behind its header, where profiles stand.</summary>
    public static byte[] Before(byte[] png, byte[] chunks) => [.. png[..HeadBytes], .. chunks, .. png[HeadBytes..]];

    /// <summary>A grey picture whose rows are given, not packed: every byte stands in the file as it is.</summary>
    public static byte[] Spelling(int width, int height, ReadOnlySpan<byte> pixels)
    {
        using var packed = new MemoryStream();

        using (var packing = new ZLibStream(packed, CompressionLevel.NoCompression))
        {
            for (var row = 0; row < height; row++)
            {
                packing.WriteByte(0);
                packing.Write(pixels.Slice(row * width, width));
            }
        }

        return [.. Signature, .. Header(width, height, depth: 8, colour: 0), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>Text that is packed to a thousandth, as <c>zTXt</c>, <c>iTXt</c> and <c>iCCP</c> hold it.</summary>
    public static byte[] PackedNothing(long zeros) => Packed(zeros);

    /// <summary>A header that promises a size, and next to nothing behind it.</summary>
    public static byte[] Declaring(int width, int height) =>
        [.. Signature, .. Header(width, height, depth: 8, colour: 2), .. Chunk("IDAT", Packed(64)), .. Chunk("IEND", [])];

    /// <summary>So many pixels of nothing, packed to a thousandth: black, one bit or eight bits in three colours a pixel.</summary>
    public static byte[] Solid(int width, int height, bool isColour = true, bool isInterlaced = false)
    {
        var row = 1 + (isColour ? 3L * width : (width + 7) / 8);
        return
        [
            .. Signature,
            .. Header(width, height, (byte)(isColour ? 8 : 1), (byte)(isColour ? 2 : 0), isInterlaced),
            .. Chunk("IDAT", Packed(row * height)),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>Promises one size, and holds the pixels of a larger one.</summary>
    public static byte[] Lying(int promised, int held) =>
        [.. Signature, .. Header(promised, promised, depth: 8, colour: 2), .. Chunk("IDAT", Packed((1 + (3L * held)) * held)), .. Chunk("IEND", [])];

    private static byte[] Header(int width, int height, byte depth, byte colour, bool isInterlaced = false) =>
        Chunk("IHDR", [.. Big(width), .. Big(height), depth, colour, 0, 0, isInterlaced ? (byte)1 : (byte)0]);

    private static byte[] Packed(long zeros)
    {
        using var packed = new MemoryStream();

        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var piece = new byte[1 << 20];

            for (var left = zeros; left > 0; left -= piece.Length)
            {
                packing.Write(piece, 0, (int)Math.Min(left, piece.Length));
            }
        }

        return packed.ToArray();
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
