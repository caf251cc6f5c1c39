using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>
/// Deletes files of pictures that the store doesn't know: a power cut came between the files and their row, or between
/// the end of a row and that of its files.
/// </summary>
internal sealed class ForgetStrayFiles(IServiceScopeFactory scopes, PictureFiles files, SiteClock clock)
{
    /// <summary>Far longer than any upload takes: its files are there before its row.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <returns>Of how many pictures.</returns>
    public async Task<int> ExecuteAsync()
    {
        var deleted = 0;

        foreach (var old in files.ListOld(clock.UtcNow - Kept))
        {
            var known = await FindKnownAsync([.. old.Select(key => key.ToString())]);

            foreach (var stray in old.Where(key => !known.Contains(key.ToString())))
            {
                files.Delete(stray);
                deleted++;
            }
        }

        return deleted;
    }

    private async Task<IReadOnlySet<string>> FindKnownAsync(IReadOnlyList<string> keys)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Images.Where(image => keys.Contains(image.Key)).Select(image => image.Key).ToHashSetAsync();
    }
}
