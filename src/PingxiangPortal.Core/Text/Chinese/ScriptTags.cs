using System.Diagnostics.CodeAnalysis;

namespace PingxiangPortal.Core.Text.Chinese;

/// <summary>The language tags of the scripts.</summary>
public static class ScriptTags
{
    /// <summary>The BCP 47 tag for <c>lang</c> attributes and feeds.</summary>
    /// <param name="script">A defined script.</param>
    /// <returns><c>zh-Hant</c> or <c>zh-Hans</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined script.</exception>
    public static string LanguageTag(this Script script) => script switch
    {
        Script.Hant => "zh-Hant",
        Script.Hans => "zh-Hans",
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "Not a script."),
    };

    /// <summary>What readers of a script call it.</summary>
    /// <param name="script">A defined script.</param>
    /// <returns>繁體 or 简体, each written in itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined script.</exception>
    public static string OwnName(this Script script) => script switch
    {
        Script.Hant => "繁體",
        Script.Hans => "简体",
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "Not a script."),
    };

    /// <summary>Finds the script of a tag.</summary>
    /// <param name="tag">One of the two tags, in any case; anything else, null too, is no script.</param>
    /// <param name="script">The script, when the answer is true.</param>
    /// <returns>False for every other text.</returns>
    public static bool TryParse(string? tag, [NotNullWhen(true)] out Script? script)
    {
        script = Enum.GetValues<Script>()
            .Cast<Script?>()
            .FirstOrDefault(known => string.Equals(known!.Value.LanguageTag(), tag, StringComparison.OrdinalIgnoreCase)); // all are values
        return script is not null;
    }
}
