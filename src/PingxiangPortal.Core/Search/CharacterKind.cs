using System.Globalization;
using System.Text;

namespace PingxiangPortal.Core.Search;

/// <summary>What a character of folded text is for the index.</summary>
internal enum CharacterKind
{
    Space,

    /// <summary>Written without spaces between words: Han, kana, Bopomofo, Hangul.</summary>
    Han,

    Letter,

    Digit,

    /// <summary>Punctuation, symbols, emoji: each stands alone.</summary>
    Mark,
}

/// <summary>Tells the kinds apart.</summary>
internal static class CharacterKinds
{
    public static CharacterKind Of(Rune character) => character.Value switch
    {
        ' ' => CharacterKind.Space,
        >= 'a' and <= 'z' => CharacterKind.Letter,
        >= '0' and <= '9' => CharacterKind.Digit,
        < 0x80 => CharacterKind.Mark,
        _ when IsHan(character) => CharacterKind.Han,
        _ => Other(character),
    };

    /// <summary>The kind at a place of a text without unpaired surrogates; null outside.</summary>
    public static CharacterKind? At(string text, int index) =>
        index < 0 || index >= text.Length ? null
        : Of(Rune.GetRuneAt(text, char.IsLowSurrogate(text[index]) ? index - 1 : index));

    private static CharacterKind Other(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        _ => CharacterKind.Mark,
    };

    // 々〆〇, kana with ー, Bopomofo, Hangul, the Han blocks of the basic plane and those beyond it.
    private static bool IsHan(Rune character) => character.Value is
        (>= 0x3005 and <= 0x3007)
        or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
        or (>= 0x3105 and <= 0x312F) or (>= 0x31A0 and <= 0x31BF) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7FB)
        or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD);
}
