using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>Compares what is stored with what may be. An import has no account and no quota.</summary>
internal static class PictureQuotas
{
    private const long Megabyte = 1_000_000;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>The quota that is used up; null while there is room.</summary>
    public static async Task<PictureQuota?> FindUsedUpAsync(PortalDb db, PictureOptions options, Edit edit, CancellationToken cancel = default)
    {
        if (edit.AccountId is not { } account)
        {
            return null;
        }

        var own = db.Images.Where(image => image.UploadedById == account);
        var since = edit.AtUtc - Hour;

        return await own.CountAsync(image => image.UploadedUtc > since, cancel) >= options.UploadsPerHourPerAccount ? PictureQuota.UploadsPerHour
            : await own.SumAsync(image => image.Bytes, cancel) >= options.MegabytesPerAccount * Megabyte ? PictureQuota.RoomOfAccount
            : await db.Images.SumAsync(image => image.Bytes, cancel) >= options.MegabytesInAll * Megabyte ? PictureQuota.RoomInAll
            : null;
    }
}
