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
}
