namespace PingxiangPortal.Core.Import;

/// <summary>One kind of line end for files from any system.</summary>
internal static class LineEnds
{
    // string.ReplaceLineEndings would also replace U+0085, U+2028 and U+2029, which are part of the text.
    public static string Normalize(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
