using System.Text.RegularExpressions;

namespace PingxiangPortal.Core.Media;

/// <summary>The names of a picture's files. A file never changes under its name, so it can be kept for ever.</summary>
public static partial class RenditionName
{
    /// <summary>The file from which others are made later, without its key; it is never shown.</summary>
    public const string Master = "master.webp";

    /// <summary>The JPEG file, without its key.</summary>
    public const string Fallback = "fallback.jpg";

    /// <summary>The whole picture in one width, without its key.</summary>
    /// <param name="width">Pixels, 1 to <see cref="ImageLimits.SidePixels"/>.</param>
    public static string Whole(int width) => FormattableString.Invariant($"{width}.webp");

    /// <summary>A part of the picture in one width, without its key. Another focal point gives another name.</summary>
    /// <param name="shape">The part's shape.</param>
    /// <param name="focus">Around what it was cut.</param>
    /// <param name="width">Pixels, 1 to <see cref="ImageLimits.SidePixels"/>.</param>
    public static string Part(CropShape shape, FocalPoint focus, int width) =>
        FormattableString.Invariant($"{shape.Name()}-{focus.X}-{focus.Y}-{width}.{shape.Ending()}");

    /// <summary>A stored file's whole name, as in its address.</summary>
    /// <param name="key">The picture.</param>
    /// <param name="name">One of the names above.</param>
    public static string Stored(PictureKey key, string name) => $"{key}-{name}";

    /// <summary>Whether a text from outside is the name of a file that readers may see.</summary>
    /// <param name="stored">Any text.</param>
    /// <param name="key">The picture that it belongs to.</param>
    /// <returns>False for everything else, and for a <see cref="Master"/>.</returns>
    public static bool IsShown(string? stored, out PictureKey key)
    {
        key = default;
        return stored is { Length: > PictureKey.Length + 1 }
            && stored[PictureKey.Length] == '-'
            && PictureKey.TryParse(stored[..PictureKey.Length], out key)
            && stored[(PictureKey.Length + 1)..] is var name
            && name != Master
            && IsRendition(name);
    }

    /// <summary>Whether a text is the name of a rendition, without its key.</summary>
    /// <param name="name">Any text.</param>
    public static bool IsRendition(string? name) => name is not null && Pattern().IsMatch(name);

    /// <summary>What a stored file is sent as.</summary>
    /// <param name="stored">A name that <see cref="IsShown"/> accepts; <see cref="Fallback"/> and the like too.</param>
    public static string MediaType(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return stored.EndsWith(".jpg", StringComparison.Ordinal) ? "image/jpeg" : "image/webp";
    }

    [GeneratedRegex(@"\A(master\.webp|fallback\.jpg|[0-9]{1,5}\.webp|(16x9|4x3)-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,5}\.webp|1x1-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,5}\.jpg)\z", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
