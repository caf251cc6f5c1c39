using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>What must follow any change of a picture: each page that shows it as a cover is rendered anew.</summary>
internal sealed class CoverChanged(Generations generations, MediaQueries pictures, SiteQueries site)
{
    /// <summary>A picture above more articles than this makes all pages old: they would nearly all be named.</summary>
    public const int MostArticles = 100;

    /// <summary>After the commit, as for any change.</summary>
    public async Task RaiseAsync(long imageId)
    {
        var covered = await pictures.ListCoveredAsync(imageId, MostArticles + 1);

        if (covered.Count == 0)
        {
            return;
        }

        if (covered.Count > MostArticles)
        {
            generations.Raise(PageTags.Layout);
            return;
        }

        var sources = await pictures.FindSourceIdsAsync([.. covered.Select(article => article.SourceName).Distinct()]);
        var tree = await site.GetTreeAsync(CancellationToken.None);
        var tags = covered.Select(article => PageTags.Article(article.ArticleId))
            .Concat(covered.Select(article => PageTags.Publisher(article.PublisherId)))
            .Concat(covered.SelectMany(article => article.Tags).Select(PageTags.Tag))
            .Concat(covered.SelectMany(article => tree.PathTo(article.CategoryId)).Select(category => PageTags.Category(category.Slug)))
            .Concat(sources.Select(PageTags.Source))
            .Append(PageTags.Front)
            .Append(PageTags.Feeds);

        foreach (var tag in tags.Distinct())
        {
            generations.Raise(tag);
        }
    }
}
