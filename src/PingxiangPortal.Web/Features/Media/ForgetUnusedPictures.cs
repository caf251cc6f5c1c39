using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>Deletes pictures that were uploaded some time ago and that no article ever showed.</summary>
internal sealed class ForgetUnusedPictures(Writer writer, IServiceScopeFactory scopes, PictureFiles files, SiteClock clock)
{
    /// <summary>So many days an upload waits for its article.</summary>
    public const int DaysKept = 7;

    /// <summary>Pictures in one write, so that nobody waits long behind it.</summary>
    private const int PicturesAWrite = 100;

    /// <returns>How many were deleted.</returns>
    public async Task<int> ExecuteAsync()
    {
        var before = clock.UtcNow - TimeSpan.FromDays(DaysKept);
        var deleted = 0;

        foreach (var some in (await ListAsync(before)).Chunk(PicturesAWrite))
        {
            var keys = await writer.WriteAsync(db => DeleteAsync(db, some));
            keys.ForEach(DeleteFiles);
            deleted += keys.Count;
        }

        return deleted;
    }

    private async Task<IReadOnlyList<long>> ListAsync(DateTime before)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Images
            .Where(image => image.UploadedUtc < before && !db.ImageUses.Any(use => use.ImageId == image.Id))
            .Select(image => image.Id)
            .ToListAsync();
    }

    /// <summary>Asked again inside the write: an article may have taken one up meanwhile.</summary>
    private static async Task<List<string>> DeleteAsync(PortalDb db, long[] some)
    {
        var unused = await db.Images
            .Where(image => some.Contains(image.Id) && !db.ImageUses.Any(use => use.ImageId == image.Id))
            .Where(image => !db.ParkedTexts.Any(parked => parked.Form.Contains(image.Key)))
            .ToListAsync();
        db.Images.RemoveRange(unused);
        await db.SaveChangesAsync();
        return [.. unused.Select(image => image.Key)];
    }

    private void DeleteFiles(string stored)
    {
        if (PictureKey.TryParse(stored, out var key))
        {
            files.Delete(key);
        }
    }
}
