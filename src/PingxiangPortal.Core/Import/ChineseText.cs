namespace PingxiangPortal.Core.Import;

/// <summary>Tells Chinese text from bytes that were decoded in the wrong way.</summary>
internal static class ChineseText
{
    /// <summary>
    /// Nearly every character is Han, Chinese punctuation or ASCII, a third of the letters is Han, and not all of them look
    /// like two ASCII letters taken for one character.
    /// </summary>
    public static bool IsLikely(string text)
    {
        int han = 0, latin = 0, foreign = 0, pairs = 0;
        foreach (var character in text)
        {
            han += IsHan(character) ? 1 : 0;
            latin += char.IsAsciiLetter(character) ? 1 : 0;
            foreign += IsHan(character) || IsCommon(character) ? 0 : 1;
            pairs += IsAsciiPair(character) ? 1 : 0;
        }

        // English read as UTF-16 is nothing but pairs; of the Han characters in use one in four is.
        return han > 0 && latin <= han * 2L && foreign * 10L <= han && pairs * 10L <= han * 8L;
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsCommon(char character) => character
        is >= ' ' and <= '~' or '\t' or '\n' or '\r'
        or >= '\u00A0' and <= '\u00FF'
        or >= '\u0100' and <= '\u01DC'
        or >= '\u2000' and <= '\u206F'
        or >= '\u2460' and <= '\u257F'
        or >= '\u3000' and <= '\u303F'
        or >= '\uFF00' and <= '\uFFEF';

    private static bool IsAsciiPair(char character) =>
        IsHan(character) && (character >> 8) is >= 0x4E and <= 0x7E && (character & 0xFF) is >= 0x20 and <= 0x7E;
}
