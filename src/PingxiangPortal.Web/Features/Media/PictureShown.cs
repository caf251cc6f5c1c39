using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>
/// Where a picture is needed: in any revision of an article, because each may be brought back, and in private copies.
/// What <see cref="ImageUse"/> remembers is looked at anew, since old revisions are thinned out.
/// </summary>
internal static class PictureShown
{
    /// <summary>The articles of which a revision shows the picture.</summary>
    public static IQueryable<Article> ArticlesShowing(this PortalDb db, Image image)
    {
        var (id, key) = (image.Id, image.Key);
        return db.Articles
            .Where(article => db.ImageUses.Any(use => use.ImageId == id && use.ArticleId == article.Id))
            .Where(article => db.Revisions.Any(revision => revision.ArticleId == article.Id
                && (revision.CoverId == id || revision.Markdown.Contains(key))));
    }

    /// <summary>Those that no revision of any article shows, in the text or as cover.</summary>
    public static IQueryable<Image> ThatNoRevisionShows(this IQueryable<Image> images, PortalDb db) => images
        .Where(image => !db.ImageUses.Any(use => use.ImageId == image.Id
            && db.Revisions.Any(revision => revision.ArticleId == use.ArticleId && (revision.CoverId == image.Id || revision.Markdown.Contains(image.Key)))));

    /// <summary>True when somebody's private copy shows it, whose text is in no article yet: as <c>ParkedForm</c> writes it.</summary>
    public static Task<bool> IsParkedAsync(this PortalDb db, Image image)
    {
        var (key, cover) = (image.Key, string.Create(CultureInfo.InvariantCulture, $"\"CoverId\":{image.Id},"));
        return db.ParkedTexts.AnyAsync(parked => parked.Form.Contains(key) || parked.Form.Contains(cover));
    }

    /// <summary>The published articles whose cover it is, those whose time has not come among them.</summary>
    public static IQueryable<Article> ArticlesCoveredBy(this PortalDb db, long imageId) =>
        from use in db.ImageUses
        where use.ImageId == imageId
        join article in db.Articles on use.ArticleId equals article.Id
        where article.CoverId == imageId && article.State == ArticleState.Published
        select article;

}
