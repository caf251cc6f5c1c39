using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Media;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>How a description that is not stored is answered.</summary>
internal static class DescribeWords
{
    /// <summary>The status, and why in words; null when there is no such picture.</summary>
    public static (int Status, string Reason)? Of(PictureChange change) => change switch
    {
        PictureChange.ChangedMeanwhile => (StatusCodes.Status409Conflict, "別人剛剛改過這張圖片的說明，這一次沒有存進去。請重新打開再改。"),
        PictureChange.NotAllowed => (StatusCodes.Status403Forbidden, "已發布的文章用著這張圖片，讀者看得到，要改請找發布者。"),
        PictureChange.StillNeeded => (StatusCodes.Status422UnprocessableEntity, "已發布的文章用著這張圖片，替代文字和來源可以改，不能清空。"),
        PictureChange.Refused { Why: PictureRefusal.Busy } => (StatusCodes.Status503ServiceUnavailable, PictureRefusal.Busy.Words()),
        PictureChange.Refused refused => (StatusCodes.Status422UnprocessableEntity, refused.Why.Words()),
        PictureChange.NotFound => null,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };
}
