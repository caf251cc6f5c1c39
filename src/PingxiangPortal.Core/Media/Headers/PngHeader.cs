using System.Buffers.Binary;

namespace PingxiangPortal.Core.Media.Headers;

/// <summary>Walks over the chunks of a PNG file up to its end chunk; what follows is no part of the picture.</summary>
/// <remarks>Chunks: W3C PNG, third edition, 5.3; frames of an animation are declared by <c>acTL</c>, 11.3.6.1.</remarks>
internal static class PngHeader
{
    // The names of chunks, as the number that their four letters are.
    private const uint Size = 0x49484452;      // IHDR
    private const uint Data = 0x49444154;      // IDAT
    private const uint End = 0x49454E44;       // IEND
    private const uint Animation = 0x6163544C; // acTL

    private const int SignatureBytes = 8;
    private const int ChunkHeadBytes = 8;
    private const int ChecksumBytes = 4;
    private const int SizeBytes = 8;

    /// <summary>Pixels in pieces of this size are what libpng writes, 8 KB; only smaller ones are counted.</summary>
    private const int FairPiece = 4096;

    /// <summary>Null when the file is cut off, or isn't put together as a PNG file is.</summary>
    public static ImageHeader? Read(HeaderBytes bytes)
    {
        bytes.TrySkip(SignatureBytes);
        var header = new ImageHeader(ImageKind.Png, 0, 0, Frames: 1, Chunks: 0);

        while (header.Chunks <= ImageLimits.Chunks && bytes.TryTake(ChunkHeadBytes, out var head))
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var name = BinaryPrimitives.ReadUInt32BigEndian(head[4..]);
            var isFair = name == Data && length >= FairPiece;
            header = Noted(header, name, bytes.Peek(SizeBytes)) with { Chunks = header.Chunks + (isFair ? 0 : 1) };

            if (!bytes.TrySkip(length + ChecksumBytes))
            {
                return null;
            }

            if (name == End)
            {
                return header;
            }
        }

        return header.Chunks > ImageLimits.Chunks ? header : null;
    }

    private static ImageHeader Noted(ImageHeader header, uint name, ReadOnlySpan<byte> start)
    {
        if (start.Length < SizeBytes)
        {
            return header;
        }

        var first = Clamped(BinaryPrimitives.ReadUInt32BigEndian(start));
        return name == Size
            ? header with { Width = Math.Max(header.Width, first), Height = Math.Max(header.Height, Clamped(BinaryPrimitives.ReadUInt32BigEndian(start[4..]))) }
            : name == Animation ? header with { Frames = Math.Max(header.Frames, first) }
            : header;
    }

    private static int Clamped(uint number) => (int)Math.Min(number, int.MaxValue);
}
