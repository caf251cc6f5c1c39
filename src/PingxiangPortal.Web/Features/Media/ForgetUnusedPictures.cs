using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>Deletes pictures that were uploaded some time ago and that nothing shows: no revision of an article, and nobody's private copy.</summary>
internal sealed class ForgetUnusedPictures(Writer writer, IServiceScopeFactory scopes, PictureFiles files, SiteClock clock)
{
    /// <summary>So many days an upload waits for its article.</summary>
    public const int DaysKept = 7;

    /// <summary>Pictures that are looked at in one go, so that nobody waits long behind them.</summary>
    private const int PicturesAtOnce = 100;

    /// <returns>How many were deleted.</returns>
    public async Task<int> ExecuteAsync()
    {
        var before = clock.UtcNow - TimeSpan.FromDays(DaysKept);
        var deleted = 0;

        foreach (var old in (await ListAsync(db => db.Images.Where(image => image.UploadedUtc < before))).Chunk(PicturesAtOnce))
        {
            var unused = await ListAsync(db => db.Images.Where(image => old.Contains(image.Id)).ThatNoRevisionShows(db));
            var keys = unused.Count == 0 ? [] : await writer.WriteAsync(db => DeleteAsync(db, unused));
            keys.ForEach(DeleteFiles);
            deleted += keys.Count;
        }

        return deleted;
    }

    private async Task<IReadOnlyList<long>> ListAsync(Func<PortalDb, IQueryable<Image>> query)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await query(db).OrderBy(image => image.Id).Select(image => image.Id).ToListAsync();
    }

    /// <summary>Asked again inside the write: an article may have taken one up meanwhile.</summary>
    private static async Task<List<string>> DeleteAsync(PortalDb db, IReadOnlyList<long> some)
    {
        var deleted = new List<string>();

        foreach (var image in await db.Images.Where(image => some.Contains(image.Id)).ThatNoRevisionShows(db).ToListAsync())
        {
            if (!await db.IsParkedAsync(image))
            {
                await db.ImageUses.Where(use => use.ImageId == image.Id).ExecuteDeleteAsync();
                db.Images.Remove(image);
                deleted.Add(image.Key);
            }
        }

        await db.SaveChangesAsync();
        return deleted;
    }

    private void DeleteFiles(string stored)
    {
        if (PictureKey.TryParse(stored, out var key))
        {
            files.Delete(key);
        }
    }
}
