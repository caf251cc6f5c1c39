using System.Buffers.Binary;

namespace PingxiangPortal.Core.Media.Headers;

/// <summary>Walks over the segments and scans of a JPEG file up to its end marker; what follows is no part of the picture.</summary>
/// <remarks>Markers: ITU-T T.81, annex B.1.1.3.</remarks>
internal static class JpegHeader
{
    private const int Start = 0xD8;
    private const int End = 0xD9;
    private const int Scan = 0xDA;
    private const int LengthBytes = 2;
    private const int FrameBytes = 5;

    /// <summary>Null when the file is cut off, or isn't put together as a JPEG file is.</summary>
    public static ImageHeader? Read(HeaderBytes bytes)
    {
        var (width, height, chunks) = (0, 0, 0);

        while (chunks <= ImageLimits.Chunks && NextMarker(bytes) is var marker && marker != End)
        {
            chunks++;

            if (marker < 0 || (HasLength(marker) && !TryPass(bytes, marker, ref width, ref height)))
            {
                return null;
            }
        }

        return new ImageHeader(ImageKind.Jpeg, width, height, Frames: 1, chunks);
    }

    /// <summary>-1 at the end of the file or where no marker stands.</summary>
    private static int NextMarker(HeaderBytes bytes)
    {
        if (bytes.Next() != 0xFF)
        {
            return -1;
        }

        var marker = bytes.Next();

        while (marker == 0xFF)
        {
            marker = bytes.Next();
        }

        return marker;
    }

    private static bool TryPass(HeaderBytes bytes, int marker, ref int width, ref int height)
    {
        var length = bytes.NextBig16() - LengthBytes;

        if (IsFrame(marker))
        {
            if (length < FrameBytes || !bytes.TryTake(FrameBytes, out var frame))
            {
                return false;
            }

            // A second frame header is an error; until the decoder says so, the larger size counts.
            height = Math.Max(height, BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));
            width = Math.Max(width, BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
            length -= FrameBytes;
        }

        return length >= 0 && bytes.TrySkip(length) && (marker != Scan || TryPassScan(bytes));
    }

    /// <summary>Compressed data has no length: it ends before the next marker that is neither a stuffed zero nor a restart.</summary>
    private static bool TryPassScan(HeaderBytes bytes)
    {
        while (bytes.TrySkipTo(0xFF))
        {
            var two = bytes.Peek(2);

            if (two.Length == 2 && two[1] is not (0x00 or (>= 0xD0 and <= 0xD7)))
            {
                return true;
            }

            bytes.TrySkip(two.Length);
        }

        return false;
    }

    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool HasLength(int marker) => marker is not (Start or 0x01 or (>= 0xD0 and <= 0xD7));
}
