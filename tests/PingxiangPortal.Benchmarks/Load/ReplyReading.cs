using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PingxiangPortal.Benchmarks.Load;

/// <summary>Finds where an HTTP/1.1 answer ends while its bytes come in.</summary>
internal struct ReplyReading
{
    private const int Chunked = -1;
    private const int StatusAt = 9;

    private int at;

    public int Status { get; private set; }

    /// <summary>Where the body begins; 0 until the head is whole.</summary>
    public int BodyStart { get; private set; }

    private int length;

    /// <summary>True once the whole answer is there.</summary>
    public bool IsWhole(ReadOnlySpan<byte> bytes)
    {
        if (BodyStart == 0 && !ReadHead(bytes))
        {
            return false;
        }

        return length == Chunked ? SkipChunks(bytes) : bytes.Length >= BodyStart + length;
    }

    private bool ReadHead(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);

        if (end < 0)
        {
            return false;
        }

        var head = bytes[..(end + 2)];
        Status = Utf8Parser.TryParse(head[StatusAt..], out int status, out _) ? status : 0;
        BodyStart = at = end + 4;
        length = Status is 204 or 304 ? 0 : LengthOf(head);
        return true;
    }

    private static int LengthOf(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("\r\nContent-Length: "u8) is > 0 and var usual)
        {
            return Utf8Parser.TryParse(head[(usual + 18)..], out int length, out _) ? length : 0;
        }

        var lower = Encoding.Latin1.GetString(head).ToLowerInvariant();

        if (lower.Contains("\r\ntransfer-encoding: chunked", StringComparison.Ordinal))
        {
            return Chunked;
        }

        var name = lower.IndexOf("\r\ncontent-length:", StringComparison.Ordinal);
        return name < 0 ? 0 : int.Parse(lower.AsSpan(name + 17, lower.IndexOf('\r', name + 2) - name - 17).Trim(), CultureInfo.InvariantCulture);
    }

    private bool SkipChunks(ReadOnlySpan<byte> bytes)
    {
        while (at < bytes.Length && bytes[at..].IndexOf("\r\n"u8) is >= 0 and var line)
        {
            var size = Utf8Parser.TryParse(bytes[at..], out int parsed, out _, 'x') ? parsed : 0;
            var next = at + line + 2 + size + 2;

            if (next > bytes.Length)
            {
                return false;
            }

            at = next;

            if (size == 0)
            {
                return true;
            }
        }

        return false;
    }
}
