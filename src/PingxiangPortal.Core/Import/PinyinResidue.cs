using System.Text;

namespace PingxiangPortal.Core.Import;

/// <summary>Removes the pinyin that a script conversion left behind: <c>鄉(xiāng)</c> becomes <c>鄉</c>.</summary>
/// <remarks>
/// Some crawled pages carry, behind characters that were converted from Simplified, the reading in ASCII parentheses.
/// The rule needs no list of words: the character must be Traditional with a different Simplified form (OpenCC's
/// TSCharacters) and the syllable one of its readings (Unihan's kMandarin, kHanyuPinyin, kXHC1983, kHanyuPinlu and
/// kTGHZ2013). <c>Import/Data</c> holds the table and the script that made it.
/// </remarks>
public static class PinyinResidue
{
    // zhuāng has six letters; decomposed, each tone mark and each diaeresis is one more.
    private const int LongestSyllable = 8;

    /// <summary>Takes every residue out of a text and leaves every other character as it is.</summary>
    /// <param name="text">Text of any length; may be empty and may hold line breaks.</param>
    /// <returns>
    /// The text without residue; the same instance when there is none. Time is linear in the length.
    /// Readings are compared with their tone mark, so <c>(mù)</c> and <c>(xiang)</c> behind 項 stay. A tone mark
    /// written as a combining character counts as well.
    /// </returns>
    public static string Remove(string text)
    {
        var kept = new StringBuilder();
        var copied = 0;
        foreach (var (start, end) in Find(text))
        {
            kept.Append(text, copied, start - copied);
            copied = end;
        }

        return copied == 0 ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Finds what <see cref="Remove"/> takes out.</summary>
    /// <param name="text">Text of any length.</param>
    /// <returns>For each residue its opening parenthesis and the place behind its closing one, in UTF-16 units, in order.</returns>
    public static IEnumerable<(int Start, int End)> Find(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        while (open >= 0)
        {
            var end = ResidueEnd(text, open);
            if (end > open)
            {
                yield return (open, end);
            }

            open = text.IndexOf('(', Math.Max(end, open + 1));
        }
    }

    private static int ResidueEnd(string text, int open)
    {
        var rest = text.AsSpan(open + 1);
        var length = rest[..Math.Min(rest.Length, LongestSyllable + 1)].IndexOf(')');
        if (length < 1 || Rune.DecodeLastFromUtf16(text.AsSpan(0, open), out var character, out _) != 0)
        {
            return -1;
        }

        var syllable = rest[..length].ToString();
        return IsLowerCase(syllable) && TraditionalReadings.HasReading(character, syllable.Normalize())
            ? open + length + 2
            : -1;
    }

    private static bool IsLowerCase(string syllable) =>
        syllable.All(letter => char.IsLower(letter) || letter is >= '\u0300' and <= '\u036F');
}
