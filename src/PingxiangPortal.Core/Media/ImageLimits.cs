namespace PingxiangPortal.Core.Media;

/// <summary>How large a picture may be; everything but its bytes is read from its header, before anything is decoded.</summary>
public static class ImageLimits
{
    /// <summary>Bytes of an uploaded file. A phone's largest photographs stay below 15 MB.</summary>
    public const int Bytes = 20_000_000;

    /// <summary>Pixels of one side. Panoramas of phones and whole web pages as one long picture fit.</summary>
    public const int SidePixels = 12_000;

    /// <summary>Pixels altogether. Phones take 50 megapixels.</summary>
    public const int Pixels = 64_000_000;

    /// <summary>Frames that an animation may declare; only its first one is used.</summary>
    public const int Frames = 500;

    /// <summary>
    /// Pieces of a file: segments and scans of JPEG, chunks of PNG and WebP, blocks of GIF. Pictures have some dozens; thousands
    /// only cost time. The pixels of a PNG file come in as many pieces as its size asks for, and count when they are tiny.
    /// </summary>
    public const int Chunks = 2_000;
}
