namespace PingxiangPortal.Core.Import;

/// <summary>The bytes of a seed file as text, or the reason why they are none.</summary>
/// <param name="Text">The text without a byte order mark; null when there is a problem.</param>
/// <param name="Problem">The reason; null when there is a text.</param>
public sealed record SeedText(string? Text, SeedProblem? Problem)
{
    private const string NotText = "這不是文字檔，或者編碼認不出來。請存成 UTF-8 再放進來。";

    /// <summary>Says from its length alone that a file is too large, so that nobody has to read it.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="bytes">Its length in bytes.</param>
    /// <returns>The problem; null up to <see cref="SeedLimits.FileBytes"/>.</returns>
    public static SeedProblem? CheckSize(string file, long bytes) => bytes <= SeedLimits.FileBytes
        ? null
        : new SeedProblem(file, null, $"檔案有 {bytes / 1024.0 / 1024.0:0.0} MB，最多 {SeedLimits.FileBytes / 1024 / 1024} MB。");

    /// <summary>Decodes a file.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="bytes">Its content, of any length; too long a one is refused before it is looked at.</param>
    /// <returns>
    /// The text of a file in UTF-8, in UTF-16 of either byte order, or in GB18030 (and so GBK and GB2312), with or without a
    /// byte order mark. A file without text, or with control characters other than tab and line ends, is a problem.
    /// </returns>
    public static SeedText Decode(string file, ReadOnlySpan<byte> bytes)
    {
        if (CheckSize(file, bytes.Length) is { } tooLarge)
        {
            return new SeedText(null, tooLarge);
        }

        var text = SeedEncoding.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new SeedText(null, new SeedProblem(file, null, text is null ? NotText : "檔案是空的。"));
        }

        var control = IndexOfControl(text);
        return control < 0
            ? new SeedText(text, null)
            : new SeedText(null, new SeedProblem(file, LineAt(text, control), ControlMessage(text[control])));
    }

    // U+FFFE and U+FFFF are no characters; feeds, being XML, could not carry them any more than the controls.
    private static int IndexOfControl(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' and not ('\t' or '\n' or '\r') or '\u007F' or '\uFFFE' or '\uFFFF')
            {
                return at;
            }
        }

        return -1;
    }

    private static int LineAt(string text, int position) =>
        LineEnds.Normalize(text[..position]).AsSpan().Count('\n') + 1;

    private static string ControlMessage(char control) =>
        $"這一行有不是文字的字元（U+{(int)control:X4}），檔案可能壞了，或者不是文字檔。";
}
