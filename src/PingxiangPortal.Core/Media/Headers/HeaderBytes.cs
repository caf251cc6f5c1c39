using System.Buffers.Binary;

namespace PingxiangPortal.Core.Media.Headers;

/// <summary>The bytes of a file in order, read once and without holding more than a piece of it.</summary>
internal sealed class HeaderBytes(Stream file)
{
    private readonly byte[] piece = new byte[16 * 1024];
    private int at;
    private int end;

    /// <summary>The next bytes without taking them; fewer only where the file ends.</summary>
    /// <param name="count">Far below the size of a piece.</param>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (end - at < count)
        {
            Fill();
        }

        return piece.AsSpan(at, Math.Min(count, end - at));
    }

    /// <summary>The next bytes; false, and nothing taken, when the file ends before.</summary>
    public bool TryTake(int count, out ReadOnlySpan<byte> taken)
    {
        taken = Peek(count);
        var isThere = taken.Length == count;
        at += isThere ? count : 0;
        return isThere;
    }

    /// <summary>The next byte; -1 at the end.</summary>
    public int Next() => TryTake(1, out var one) ? one[0] : -1;

    /// <summary>The next 16 bits, the high byte first; -1 when the file ends before.</summary>
    public int NextBig16() => TryTake(2, out var two) ? BinaryPrimitives.ReadUInt16BigEndian(two) : -1;

    /// <summary>Passes over bytes; false when the file ends before.</summary>
    public bool TrySkip(long count)
    {
        while (count > 0)
        {
            if (Peek(1).IsEmpty)
            {
                return false;
            }

            var step = (int)Math.Min(count, end - at);
            at += step;
            count -= step;
        }

        return true;
    }

    /// <summary>Passes over everything before the next such byte; false when there is none.</summary>
    public bool TrySkipTo(byte wanted)
    {
        while (!Peek(1).IsEmpty)
        {
            var found = piece.AsSpan(at, end - at).IndexOf(wanted);
            at = found < 0 ? end : at + found;

            if (found >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Fill()
    {
        piece.AsSpan(at, end - at).CopyTo(piece);
        end -= at;
        at = 0;
        end += file.ReadAtLeast(piece.AsSpan(end), piece.Length - end, throwOnEndOfStream: false);
    }
}
