namespace PingxiangPortal.Core.Media;

/// <summary>Tells kinds of picture by what is in them, never by a name or by what a browser says about them.</summary>
public static class ImageKinds
{
    /// <summary>How many bytes <see cref="Recognise"/> looks at.</summary>
    public const int MarkBytes = 12;

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Looks at the first bytes of a file.</summary>
    /// <param name="start">The start of the file, <see cref="MarkBytes"/> or fewer where the file is shorter.</param>
    /// <returns>The kind; null for everything that isn't taken.</returns>
    public static ImageKind? Recognise(ReadOnlySpan<byte> start) =>
        start.StartsWith(Jpeg) ? ImageKind.Jpeg
        : start.StartsWith(Png) ? ImageKind.Png
        : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? ImageKind.Gif
        : start.Length >= MarkBytes && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) ? ImageKind.WebP
        : null;
}
