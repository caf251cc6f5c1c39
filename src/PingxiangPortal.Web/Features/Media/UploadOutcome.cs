using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>What became of an upload.</summary>
internal abstract record UploadOutcome
{
    /// <summary>The picture is in the library, with its parts around the middle.</summary>
    public sealed record Taken(Image Image) : UploadOutcome;

    /// <summary>The file isn't taken; nothing is left of it.</summary>
    public sealed record Refused(PictureRefusal Why) : UploadOutcome;

    /// <summary>Nothing more is taken from this account for now.</summary>
    public sealed record UsedUp(PictureQuota Quota) : UploadOutcome;
}
