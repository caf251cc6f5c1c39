using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>What must follow any change of a picture: each page that shows it as a cover is rendered anew.</summary>
internal sealed class CoverChanged(Generations generations, PortalDb db, SiteQueries site)
{
    /// <summary>A picture above more articles than this makes all pages old: they would nearly all be named.</summary>
    private const int MostArticles = 500;

    /// <summary>After the commit, as for any change.</summary>
    public async Task RaiseAsync(long imageId)
    {
        var covered = await db.ArticlesCoveredBy(imageId)
            .OrderBy(article => article.Id)
            .Take(MostArticles + 1)
            .Select(article => new Place(article.Id, article.CategoryId, article.PublisherId, article.SourceName, article.Tags))
            .ToListAsync();

        if (covered.Count > MostArticles)
        {
            generations.Raise(PageTags.Layout);
            return;
        }

        var tags = covered.Select(place => PageTags.Article(place.ArticleId))
            .Concat(covered.Select(place => PageTags.Publisher(place.PublisherId)))
            .Concat(covered.SelectMany(place => place.Tags).Select(PageTags.Tag))
            .Concat(await SourcesAsync(covered))
            .Concat(await CategoriesAsync(covered))
            .Concat(covered.Count > 0 ? [PageTags.Front, PageTags.Feeds] : []);

        foreach (var tag in tags.Distinct())
        {
            generations.Raise(tag);
        }
    }

    private async Task<IEnumerable<string>> SourcesAsync(IReadOnlyList<Place> covered)
    {
        var names = covered.Select(place => place.SourceName).Where(name => name.Length > 0).Distinct().ToList();
        var ids = names.Count == 0 ? [] : await db.Sources.Where(source => names.Contains(source.Name)).Select(source => source.Id).ToListAsync();
        return ids.Select(PageTags.Source);
    }

    /// <summary>Those that list them: their own and all above.</summary>
    private async Task<IEnumerable<string>> CategoriesAsync(IReadOnlyList<Place> covered)
    {
        var tree = await site.GetTreeAsync(CancellationToken.None);
        return covered.Select(place => place.CategoryId).Distinct().SelectMany(tree.PathTo).Select(category => PageTags.Category(category.Slug));
    }

    /// <summary>What has pages or lists that an article stands in.</summary>
    private sealed record Place(long ArticleId, long CategoryId, long PublisherId, string SourceName, IReadOnlyList<string> Tags);
}
