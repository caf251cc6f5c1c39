using System.Text;

namespace PingxiangPortal.Core.Import;

/// <summary>Finds the encoding of a text file from its bytes.</summary>
internal static class SeedEncoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(false, false, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(true, false, throwOnInvalidBytes: true);

    // The framework keeps it in a provider of its own; asking that one needs no registration.
    private static readonly Encoding? Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>Null when the bytes are no text in any known encoding.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => null,
        [0xEF, 0xBB, 0xBF, .. var rest] => TryDecode(Utf8, rest),
        [0xFF, 0xFE, .. var rest] => TryDecode(LittleEndian, rest),
        [0xFE, 0xFF, .. var rest] => TryDecode(BigEndian, rest),
        _ => Guess(bytes),
    };

    private static string? Guess(ReadOnlySpan<byte> bytes)
    {
        var utf8 = TryDecode(Utf8, bytes);
        if (utf8 is not null && !utf8.Contains('\0', StringComparison.Ordinal))
        {
            return utf8;
        }

        var guess = TryChinese(LittleEndian, bytes) ?? TryChinese(BigEndian, bytes);
        // UTF-8 with NUL comes back as it is: the caller names the line.
        return guess ?? utf8 ?? TryChinese(Gb18030, bytes);
    }

    private static string? TryChinese(Encoding? encoding, ReadOnlySpan<byte> bytes) =>
        encoding is not null && TryDecode(encoding, bytes) is { } text && ChineseText.IsLikely(text) ? text : null;

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
