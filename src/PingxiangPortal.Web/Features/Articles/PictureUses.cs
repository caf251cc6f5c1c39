using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Which pictures an article has ever shown: those stay, because an earlier revision may be brought back.</summary>
internal static class PictureUses
{
    /// <summary>Sets down the pictures of a text that was just saved.</summary>
    public static async Task KeepAsync(PortalDb db, long articleId, ArticleText text)
    {
        var keys = KnownPictures.KeysIn(text.Markdown);

        if (keys.Count == 0 && text.CoverId is null)
        {
            return;
        }

        var shown = await db.Images
            .Where(image => keys.Contains(image.Key) || image.Id == text.CoverId)
            .Where(image => !db.ImageUses.Any(use => use.ImageId == image.Id && use.ArticleId == articleId))
            .Select(image => image.Id)
            .ToListAsync();
        db.ImageUses.AddRange(shown.Select(image => new ImageUse(image, articleId)));
        await db.SaveChangesAsync();
    }
}
