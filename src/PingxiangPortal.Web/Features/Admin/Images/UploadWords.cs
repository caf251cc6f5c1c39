using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Media;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>How an upload that is not taken is answered.</summary>
internal static class UploadWords
{
    /// <summary>The status, and why in words; null for an upload that was taken.</summary>
    public static (int Status, string Reason)? Of(UploadOutcome outcome) => outcome switch
    {
        UploadOutcome.Taken => null,
        UploadOutcome.Refused refused => (StatusOf(refused.Why), refused.Why.Words()),
        UploadOutcome.UsedUp usedUp => Of(usedUp.Quota),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private static int StatusOf(PictureRefusal why) => why switch
    {
        PictureRefusal.Busy => StatusCodes.Status503ServiceUnavailable,
        PictureRefusal.DiskFull => StatusCodes.Status507InsufficientStorage,
        PictureRefusal.TooManyBytes => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static (int Status, string Reason) Of(PictureQuota quota) => quota switch
    {
        PictureQuota.UploadsPerHour => (StatusCodes.Status429TooManyRequests, "這一小時上傳的圖片太多了，請過一會兒再傳。"),
        PictureQuota.RoomOfAccount => (StatusCodes.Status409Conflict, "你上傳的圖片已經用完配額。請先刪除不用的圖片，或請管理員放寬。"),
        PictureQuota.RoomInAll => (StatusCodes.Status409Conflict, "圖片庫已經用完配額。請先刪除不用的圖片，或請管理員放寬。"),
        _ => throw new ArgumentOutOfRangeException(nameof(quota), quota, null),
    };
}
