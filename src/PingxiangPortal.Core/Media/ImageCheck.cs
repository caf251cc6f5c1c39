using PingxiangPortal.Core.Media.Headers;

namespace PingxiangPortal.Core.Media;

/// <summary>Whether a file may be decoded at all.</summary>
public static class ImageCheck
{
    /// <summary>Reads a file's header and holds it against <see cref="ImageLimits"/>.</summary>
    /// <param name="file">The whole file, at its start; it is read in pieces, and never again from the beginning.</param>
    /// <param name="header">What it says about itself; nothing to go by when the file is refused.</param>
    /// <returns>Why it may not be decoded; null when it may.</returns>
    public static PictureRefusal? Refuses(Stream file, out ImageHeader header)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = new HeaderBytes(file);
        header = default;

        if (ImageKinds.Recognise(bytes.Peek(ImageKinds.MarkBytes)) is not { } kind)
        {
            return PictureRefusal.NotAPicture;
        }

        if (Read(kind, bytes) is not { } found)
        {
            return PictureRefusal.Damaged;
        }

        header = found;
        return Refuses(found);
    }

    /// <summary>Holds what a picture says about itself against <see cref="ImageLimits"/>.</summary>
    /// <param name="header">Read from a file, or what the decoder found in it.</param>
    /// <returns>Why it may not be decoded; null when it may.</returns>
    public static PictureRefusal? Refuses(ImageHeader header) =>
        // Counting ends early, maybe before the size was read.
        header.Frames > ImageLimits.Frames ? PictureRefusal.TooManyFrames
        : header.Chunks > ImageLimits.Chunks ? PictureRefusal.TooManyChunks
        : header.Width < 1 || header.Height < 1 ? PictureRefusal.Damaged
        : header.Width > ImageLimits.SidePixels || header.Height > ImageLimits.SidePixels ? PictureRefusal.TooManyPixels
        : (long)header.Width * header.Height > ImageLimits.Pixels ? PictureRefusal.TooManyPixels
        : null;

    private static ImageHeader? Read(ImageKind kind, HeaderBytes bytes) => kind switch
    {
        ImageKind.Jpeg => JpegHeader.Read(bytes),
        ImageKind.Png => PngHeader.Read(bytes),
        ImageKind.WebP => WebPHeader.Read(bytes),
        ImageKind.Gif => GifHeader.Read(bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
