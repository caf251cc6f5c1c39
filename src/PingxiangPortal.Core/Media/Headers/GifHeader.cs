using System.Buffers.Binary;

namespace PingxiangPortal.Core.Media.Headers;

/// <summary>Walks over the blocks of a GIF file up to its trailer; what follows is no part of the picture.</summary>
/// <remarks>Blocks: GIF89a specification, sections 18 to 27.</remarks>
internal static class GifHeader
{
    private const int ScreenBytes = 13;
    private const int FrameBytes = 9;
    private const int Extension = 0x21;
    private const int Frame = 0x2C;
    private const int Trailer = 0x3B;

    /// <summary>Null when the file is cut off, or isn't put together as a GIF file is.</summary>
    public static ImageHeader? Read(HeaderBytes bytes)
    {
        if (!bytes.TryTake(ScreenBytes, out var screen))
        {
            return null;
        }

        var header = new ImageHeader(ImageKind.Gif, Number(screen[6..]), Number(screen[8..]), Frames: 0, Chunks: 0);

        if (!bytes.TrySkip(TableBytes(screen[10])))
        {
            return null;
        }

        while (header is { Chunks: <= ImageLimits.Chunks, Frames: <= ImageLimits.Frames })
        {
            switch (bytes.Next())
            {
                case Trailer:
                    return header with { Frames = Math.Max(header.Frames, 1) };
                case Extension when bytes.TrySkip(1) && TryPassData(bytes):
                    header = header with { Chunks = header.Chunks + 1 };
                    break;
                case Frame when TryPassFrame(bytes, ref header):
                    break;
                default:
                    return null;
            }
        }

        return header;
    }

    private static bool TryPassFrame(HeaderBytes bytes, ref ImageHeader header)
    {
        if (!bytes.TryTake(FrameBytes, out var frame))
        {
            return false;
        }

        // A frame may reach beyond the screen that was declared; decoders then draw on a larger one.
        header = header with
        {
            Width = Math.Max(header.Width, Number(frame) + Number(frame[4..])),
            Height = Math.Max(header.Height, Number(frame[2..]) + Number(frame[6..])),
            Frames = header.Frames + 1,
            Chunks = header.Chunks + 1,
        };
        return bytes.TrySkip(TableBytes(frame[8]) + 1) && TryPassData(bytes);
    }

    private static bool TryPassData(HeaderBytes bytes)
    {
        var length = bytes.Next();

        while (length > 0 && bytes.TrySkip(length))
        {
            length = bytes.Next();
        }

        return length == 0;
    }

    private static int TableBytes(int flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int Number(ReadOnlySpan<byte> two) => BinaryPrimitives.ReadUInt16LittleEndian(two);
}
