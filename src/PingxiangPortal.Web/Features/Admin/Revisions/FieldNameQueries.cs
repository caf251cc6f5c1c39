using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>Finds the names to show for the numbers in some forms. A title that only the desk knows stays a number: not everyone may see it.</summary>
internal sealed class FieldNameQueries(PortalDb db, SiteQueries site, SiteClock clock)
{
    public async Task<FieldNames> FindAsync(IReadOnlyList<ArticleInput> forms, CancellationToken cancel)
    {
        var articles = forms.SelectMany(form => RelatedLines.TryRead(form.Related, out var numbers) ? numbers : []).Distinct().ToList();
        var pictures = forms.Select(form => form.CoverId).OfType<long>().Distinct().ToList();

        return new FieldNames(
            await site.GetTreeAsync(cancel),
            articles.Count == 0 ? new Dictionary<long, string>() : await db.Articles
                .VisibleAt(clock.UtcNow)
                .Where(article => articles.Contains(article.Id))
                .ToDictionaryAsync(article => article.Id, article => article.Title, cancel),
            pictures.Count == 0 ? new Dictionary<long, string>() : await db.Images
                .Where(image => pictures.Contains(image.Id))
                .ToDictionaryAsync(image => image.Id, image => image.FileName, cancel));
    }
}
