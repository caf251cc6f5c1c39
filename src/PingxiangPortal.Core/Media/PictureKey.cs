using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PingxiangPortal.Core.Media;

/// <summary>The name that a stored picture goes by: nothing of it can be guessed or comes from outside.</summary>
/// <remarks>Lower case alone, so that it is one name on file systems that don't tell the cases apart.</remarks>
public readonly partial record struct PictureKey
{
    /// <summary>Characters of a key: 32 hexadecimal digits are 128 bits.</summary>
    public const int Length = 32;

    private readonly string? text;

    private PictureKey(string text)
    {
        this.text = text;
    }

    /// <summary>Makes a new one.</summary>
    public static PictureKey New() => new(RandomNumberGenerator.GetHexString(Length, lowercase: true));

    /// <summary>Reads one from where it was stored.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="key">The key.</param>
    /// <returns>False when the text is no key.</returns>
    public static bool TryParse(string? text, out PictureKey key)
    {
        var isKey = text is not null && Pattern().IsMatch(text);
        key = isKey ? new PictureKey(text!) : default;
        return isKey;
    }

    /// <summary>The 32 digits; empty for one that was neither made nor parsed.</summary>
    public override string ToString() => text ?? "";

    [GeneratedRegex(@"\A[0-9a-f]{32}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
