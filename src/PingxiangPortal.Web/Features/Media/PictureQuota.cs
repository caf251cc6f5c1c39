namespace PingxiangPortal.Web.Features.Media;

/// <summary>What an upload may exhaust.</summary>
internal enum PictureQuota
{
    /// <summary>The account's uploads within an hour.</summary>
    UploadsPerHour = 1,

    /// <summary>The account's room.</summary>
    RoomOfAccount = 2,

    /// <summary>The room of all pictures.</summary>
    RoomInAll = 3,
}
