namespace PingxiangPortal.Core.Media;

/// <summary>The kinds of picture that are taken. Numbers are stored.</summary>
/// <remarks>SVG is none of them: it is a document that can run scripts, not a picture that can be decoded and written anew.</remarks>
public enum ImageKind
{
    /// <summary>JPEG (ISO/IEC 10918-1), what cameras and phones write.</summary>
    Jpeg = 1,

    /// <summary>PNG (W3C), what screenshots are.</summary>
    Png = 2,

    /// <summary>WebP (RFC 9649).</summary>
    WebP = 3,

    /// <summary>GIF (89a); of an animation the first frame is used.</summary>
    Gif = 4,
}
