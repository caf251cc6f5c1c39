using System.Text.RegularExpressions;

namespace PingxiangPortal.Core.Text.Pictures;

/// <summary>The pictures of this site that a text names.</summary>
public sealed partial class KnownPictures
{
    private readonly IReadOnlyDictionary<string, KnownPicture> byKey;

    /// <summary>Some pictures.</summary>
    /// <param name="byKey">By the key that stands at the beginning of each of their files' names.</param>
    public KnownPictures(IReadOnlyDictionary<string, KnownPicture> byKey) => this.byKey = byKey;

    /// <summary>No picture at all.</summary>
    public static KnownPictures None { get; } = new(new Dictionary<string, KnownPicture>());

    /// <summary>The keys of the pictures that a Markdown text names anywhere, each once.</summary>
    /// <param name="markdown">The text.</param>
    public static IReadOnlyList<string> KeysIn(string markdown) =>
        [.. Address().Matches(markdown).Select(match => match.Groups["key"].Value).Distinct()];

    /// <summary>Whether a rendered text shows a picture.</summary>
    /// <param name="html">Sanitized HTML.</param>
    /// <param name="key">The picture.</param>
    public static bool IsShownIn(SafeHtml html, string key)
    {
        ArgumentNullException.ThrowIfNull(html);
        // As the renderer writes it; text can't look like this, its signs are escaped.
        return html.Value.Contains($"<img src=\"/media/{key}-", StringComparison.Ordinal);
    }

    /// <summary>The key in a picture's address, or null.</summary>
    /// <param name="address">What a text gives as the picture's address; may be null.</param>
    public static string? KeyOf(string? address) =>
        address is not null && Address().Match(address) is { Success: true, Index: 0 } match ? match.Groups["key"].Value : null;

    /// <summary>The picture of an address, or null.</summary>
    /// <param name="address">What a text gives as the picture's address; may be null.</param>
    public KnownPicture? Find(string? address) => KeyOf(address) is { } key ? byKey.GetValueOrDefault(key) : null;

    [GeneratedRegex("/media/(?<key>[0-9a-f]{32})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
