namespace PingxiangPortal.Web.Platform.Http;

/// <summary>A reader's own choices of look, each from a closed set.</summary>
/// <param name="Theme">auto, light or dark.</param>
/// <param name="Size">s, m or l: 小, 中, 大.</param>
internal sealed record Preferences(string Theme, string Size)
{
    public const string ThemeCookie = "theme";
    public const string SizeCookie = "size";

    public static readonly IReadOnlyList<string> Themes = ["auto", "light", "dark"];
    public static readonly IReadOnlyList<string> Sizes = ["s", "m", "l"];

    public static Preferences Default { get; } = new("auto", "m");

    /// <summary>What the one button for the theme asks for: auto, then dark, then light, then auto again.</summary>
    public string NextTheme => Theme switch
    {
        "auto" => "dark",
        "dark" => "light",
        _ => "auto",
    };

    /// <summary>Reads the choices; an unknown value counts as the default.</summary>
    public static Preferences Of(HttpRequest request)
    {
        var theme = Known(CookieHeader.Find(request.Headers.Cookie, ThemeCookie), Themes) ?? Default.Theme;
        var size = Known(CookieHeader.Find(request.Headers.Cookie, SizeCookie), Sizes) ?? Default.Size;
        return theme == Default.Theme && size == Default.Size ? Default : new Preferences(theme, size);
    }

    /// <summary>The choices as a browser would send them.</summary>
    public string ToCookies() => $"{ThemeCookie}={Theme}; {SizeCookie}={Size}";

    /// <summary>The word of a set that a value is; null for any other.</summary>
    public static string? Known(ReadOnlySpan<char> value, IReadOnlyList<string> set)
    {
        foreach (var word in set)
        {
            if (value.SequenceEqual(word))
            {
                return word;
            }
        }

        return null;
    }
}
