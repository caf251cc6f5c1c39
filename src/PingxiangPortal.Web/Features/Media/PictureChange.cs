using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>What became of a change to a picture.</summary>
internal abstract record PictureChange
{
    public sealed record Saved : PictureChange;

    /// <summary>Nothing was stored: someone changed it since the page was opened.</summary>
    public sealed record ChangedMeanwhile : PictureChange;

    /// <summary>Nothing was stored: its parts could not be cut.</summary>
    public sealed record Refused(PictureRefusal Why) : PictureChange;

    /// <summary>Nothing was stored: readers see the picture, and this account can't publish.</summary>
    public sealed record NotAllowed : PictureChange;

    /// <summary>Nothing was stored: a published article needs the words that are missing now.</summary>
    public sealed record StillNeeded : PictureChange;

    public sealed record NotFound : PictureChange;
}
