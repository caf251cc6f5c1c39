using System.Globalization;
using System.Text;

namespace PingxiangPortal.Core.Text;

/// <summary>Cleans what people type before it is checked or stored.</summary>
/// <remarks>
/// Both cleaners bring text to Unicode Normalization Form C (UAX #15), which also replaces CJK compatibility ideographs
/// (U+F900–U+FAFF) by their unified forms: accepted, so that a search finds what looks the same. Cleaning twice changes nothing.
/// </remarks>
public static class InputText
{
    /// <summary>Combining marks that one character may carry; Vietnamese needs two, Tibetan four or five.</summary>
    public const int MaximumCombiningRun = 8;

    /// <summary>Cleans the text of a one-line field: title, name, tag, search.</summary>
    /// <param name="text">Any string, unpaired surrogates included; null counts as empty.</param>
    /// <returns>
    /// Text without controls, line separators, bidirectional overrides and isolates, tag characters, noncharacters, unpaired
    /// surrogates and invisible fillers. Runs of white space become one space (one U+3000 if they held one), none at
    /// the ends. Empty when nothing visible is left.
    /// </returns>
    public static string OneLine(string? text)
    {
        var cleaned = new StringBuilder();
        foreach (var rune in Normal(text ?? "", IsUnwantedInLine).EnumerateRunes())
        {
            AppendCollapsed(cleaned, rune);
        }

        var line = cleaned.ToString().Trim();
        return line.EnumerateRunes().Any(IsVisible) ? line : "";
    }

    /// <summary>Cleans the text of a field with several lines: body, comment.</summary>
    /// <param name="text">Any string, unpaired surrogates included; null counts as empty.</param>
    /// <returns>
    /// The text with <c>\n</c> for every line end and without the characters that <see cref="OneLine"/> removes, except
    /// tab, <c>\n</c> and invisible fillers. White space stays: in Markdown it has a meaning.
    /// </returns>
    public static string Lines(string? text) =>
        Normal((text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), IsUnwantedInBody);

    /// <summary>Counts characters as both database engines do.</summary>
    /// <param name="text">Any string.</param>
    /// <returns>The number of Unicode scalar values; an unpaired surrogate counts as one.</returns>
    public static int ScalarCount(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Count();
    }

    // Marks are cut before normalising too: putting a long run of them in order takes quadratic time.
    private static string Normal(string text, Predicate<Rune> isUnwanted) =>
        Filtered(Filtered(text, isUnwanted).Normalize(NormalizationForm.FormC), isUnwanted);

    private static string Filtered(string text, Predicate<Rune> isUnwanted)
    {
        var kept = new StringBuilder(text.Length);
        var marks = 0;
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            i += isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || isUnwanted(rune))
            {
                continue;
            }

            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MaximumCombiningRun)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static void AppendCollapsed(StringBuilder line, Rune rune)
    {
        var isAfterSpace = line.Length > 0 && char.IsWhiteSpace(line[^1]);
        if (!Rune.IsWhiteSpace(rune))
        {
            line.Append(rune.ToString());
        }
        else if (!isAfterSpace)
        {
            line.Append(rune.Value == '\u3000' ? '\u3000' : ' ');
        }
        else if (rune.Value == '\u3000')
        {
            line[^1] = '\u3000';
        }
    }

    private static bool IsUnwantedInLine(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && (IsUnwanted(rune) || rune.Value is 0x200B or 0x2060 or 0x3164 or 0xFFA0 or 0x115F or 0x1160);

    private static bool IsUnwantedInBody(Rune rune) => rune.Value is not ('\n' or '\t') && IsUnwanted(rune);

    private static bool IsUnwanted(Rune rune) => Rune.IsControl(rune) || rune.Value is
        0x2028 or 0x2029
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or 0xFEFF
        or (>= 0xFDD0 and <= 0xFDEF)
        or (>= 0xE0000 and <= 0xE007F)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned) && !IsMark(rune);
}
