using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Platform.Pictures;

/// <summary>How an upload ended.</summary>
internal abstract record PictureOutcome
{
    private PictureOutcome()
    {
    }

    /// <summary>The picture lies on the disk under its key; nothing else knows of it yet.</summary>
    /// <param name="Key">Give it back to <see cref="PictureFiles.Delete"/> when it can't be noted.</param>
    /// <param name="Kind">What was uploaded; what is kept is WebP and JPEG.</param>
    /// <param name="Width">Pixels as uploaded, upright.</param>
    /// <param name="Height">Pixels as uploaded, upright.</param>
    /// <param name="Files">What was written, the master among it.</param>
    public sealed record Stored(PictureKey Key, ImageKind Kind, int Width, int Height, IReadOnlyList<PictureFile> Files) : PictureOutcome
    {
        /// <summary>What the picture takes on the disk.</summary>
        public long Bytes => Files.Sum(file => file.Bytes);
    }

    /// <summary>Nothing is left of it.</summary>
    public sealed record Refused(PictureRefusal Why) : PictureOutcome;
}
