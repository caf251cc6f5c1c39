using System.Buffers.Binary;

namespace PingxiangPortal.Core.Media.Headers;

/// <summary>Walks over the chunks inside the frame of a WebP file; what follows the frame is no part of the picture.</summary>
/// <remarks>Chunks: RFC 9649, section 2; sizes inside the two codecs: RFC 6386, 9.1, and RFC 9649, 3.4.</remarks>
internal static class WebPHeader
{
    // The names of chunks, as the number that their four letters are.
    private const uint Canvas = 0x56503858;   // VP8X
    private const uint Frame = 0x414E4D46;    // ANMF
    private const uint Lossy = 0x56503820;    // "VP8 "
    private const uint Lossless = 0x5650384C; // VP8L

    private const int FrameHeadBytes = 12;
    private const int ChunkHeadBytes = 8;
    private const int LargestStart = 12;

    /// <summary>Null when the file is cut off, or isn't put together as a WebP file is.</summary>
    public static ImageHeader? Read(HeaderBytes bytes)
    {
        bytes.TryTake(FrameHeadBytes, out var frame);
        var left = (long)BinaryPrimitives.ReadUInt32LittleEndian(frame[4..]) - 4;
        var (width, height, frames, chunks) = (0, 0, 0, 0);

        while (left >= ChunkHeadBytes && chunks <= ImageLimits.Chunks && bytes.TryTake(ChunkHeadBytes, out var head))
        {
            chunks++;
            var name = BinaryPrimitives.ReadUInt32BigEndian(head);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            var padded = length + (length & 1L);
            var (chunkWidth, chunkHeight) = SizeIn(name, bytes.Peek(LargestStart));
            frames += name == Frame ? 1 : 0;
            width = Math.Max(width, chunkWidth);
            height = Math.Max(height, chunkHeight);
            left -= ChunkHeadBytes + padded;

            // Some programs leave the last padding byte out.
            if (!bytes.TrySkip(length) || (left > 0 && !bytes.TrySkip(padded - length)))
            {
                return null;
            }
        }

        return left >= ChunkHeadBytes && chunks <= ImageLimits.Chunks
            ? null
            : new ImageHeader(ImageKind.WebP, width, height, Math.Max(frames, 1), chunks);
    }

    /// <summary>The size that a chunk names, (0, 0) for one that names none.</summary>
    private static (int Width, int Height) SizeIn(uint name, ReadOnlySpan<byte> peeked)
    {
        // The smallest pictures end before; what is missing counts as nothing.
        Span<byte> start = stackalloc byte[LargestStart];
        peeked.CopyTo(start);

        return name == Canvas ? (Number24(start[4..]) + 1, Number24(start[7..]) + 1)
            : name == Frame ? (Number24(start[6..]) + 1, Number24(start[9..]) + 1)
            : name == Lossy ? (start[6] | ((start[7] & 0x3F) << 8), start[8] | ((start[9] & 0x3F) << 8))
            : name == Lossless ? Packed(BinaryPrimitives.ReadUInt32LittleEndian(start[1..]))
            : (0, 0);
    }

    private static int Number24(ReadOnlySpan<byte> start) => start[0] | (start[1] << 8) | (start[2] << 16);

    private static (int Width, int Height) Packed(uint bits) => ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
}
