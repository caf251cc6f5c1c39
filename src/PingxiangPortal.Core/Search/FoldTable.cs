using System.Globalization;
using System.Text;
using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Search;

/// <summary>What becomes of a single character of the basic plane, looked up instead of worked out each time.</summary>
internal static class FoldTable
{
    /// <summary>The character leaves nothing behind.</summary>
    public const char Dropped = '\0';

    /// <summary>The character becomes several, or lies beyond the basic plane: see <see cref="Slowly"/>.</summary>
    public const char NotOne = '\uD800';

    private static readonly char[] Basic = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Single((char)code))];

    public static char Of(char character) => Basic[character];

    /// <summary>True for a character that changes the one before it when both are brought to one form.</summary>
    public static bool Joins(char character) => character >= '\u0300' && !IsUnchanging(character)
        && (character is '\uFF9E' or '\uFF9F' or (>= '\u1160' and <= '\u11FF') || IsMark(CharUnicodeInfo.GetUnicodeCategory(character)));

    /// <summary>Folds a character, with what joins it, by the rules themselves.</summary>
    public static string Slowly(ReadOnlySpan<char> cluster)
    {
        var whole = new StringBuilder();

        foreach (var rune in cluster.EnumerateRunes())
        {
            // Half a pair comes as U+FFFD, which nobody looks for.
            whole.Append(IsDropped(rune) ? "" : rune.ToString());
        }

        var folded = new StringBuilder();

        foreach (var rune in whole.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            folded.Append(IsDropped(rune) ? "" : Rune.IsWhiteSpace(rune) ? " " : SimplifiedFold.Of(rune).ToString());
        }

        return folded.ToString();
    }

    private static char Single(char character)
    {
        if (char.IsSurrogate(character))
        {
            return NotOne;
        }

        if (IsUnchanging(character))
        {
            var simplified = SimplifiedFold.Of(new Rune(character));
            return simplified.IsBmp ? (char)simplified.Value : NotOne;
        }

        return Slowly([character]) switch
        {
            "" => Dropped,
            [var one] => one,
            _ => NotOne,
        };
    }

    // Most of the plane: neither normalisation nor case changes unified Han characters or Hangul syllables.
    private static bool IsUnchanging(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private static bool IsMark(UnicodeCategory category) => category is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsDropped(Rune rune) =>
        rune == Rune.ReplacementChar
        || !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0xFDD0 and <= 0xFDEF) // variants, no characters
        || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.IsBmp && SearchMarks.Includes((char)rune.Value);
}
