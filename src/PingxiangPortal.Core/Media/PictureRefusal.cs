namespace PingxiangPortal.Core.Media;

/// <summary>Why an uploaded picture isn't taken. The names are what the decoding process reports.</summary>
public enum PictureRefusal
{
    /// <summary>No bytes came.</summary>
    Empty = 1,

    /// <summary>None of the kinds that are taken.</summary>
    NotAPicture = 2,

    /// <summary>More than <see cref="ImageLimits.Bytes"/>.</summary>
    TooManyBytes = 3,

    /// <summary>More than <see cref="ImageLimits.SidePixels"/> or <see cref="ImageLimits.Pixels"/>.</summary>
    TooManyPixels = 4,

    /// <summary>More than <see cref="ImageLimits.Frames"/>.</summary>
    TooManyFrames = 5,

    /// <summary>More than <see cref="ImageLimits.Chunks"/>.</summary>
    TooManyChunks = 6,

    /// <summary>Cut off, or not what its kind has to look like.</summary>
    Damaged = 7,

    /// <summary>Decoding it took more time or memory than is given to one picture, or ended the decoder.</summary>
    TooCostly = 8,

    /// <summary>Others are being decoded; the same picture may be taken in a moment.</summary>
    Busy = 9,

    /// <summary>There is too little room left on the disk.</summary>
    DiskFull = 10,
}
