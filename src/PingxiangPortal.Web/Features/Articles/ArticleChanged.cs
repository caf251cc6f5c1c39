using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What must follow any change of what readers see of an article: each page that shows it is rendered anew.</summary>
internal sealed class ArticleChanged(Generations generations, DueArticles due, ArticleQueries articles, ListQueries lists, SiteQueries site, HotNow hot)
{
    /// <summary>After the commit: raised before it, a page could be rendered from old rows under the new number.</summary>
    public async Task RaiseAsync(ArticleChange change)
    {
        generations.Raise(PageTags.Article(change.ArticleId));
        generations.Raise(PageTags.History(change.ArticleId));
        generations.Raise(PageTags.Front);
        generations.Raise(PageTags.Archive);
        generations.Raise(PageTags.Feeds);
        hot.ArticleChanged(change.ArticleId);

        foreach (var beside in await articles.FindBesideIdsAsync(change.ArticleId, CancellationToken.None))
        {
            generations.Raise(PageTags.Article(beside));
        }

        foreach (var beside in change.NoLongerBeside)
        {
            generations.Raise(PageTags.Article(beside));
        }

        foreach (var place in new[] { change.Before, change.After }.OfType<ArticlePlace>().Distinct())
        {
            await RaiseAsync(change.ArticleId, place);
        }
    }

    private async Task RaiseAsync(long articleId, ArticlePlace place)
    {
        due.Expect(place.PublishedUtc);
        await RaiseListsAsync(place);

        var tree = await site.GetTreeAsync(CancellationToken.None);
        var path = tree.PathTo(place.CategoryId);

        // Those below and beside the path don't list the article, but count it in their chips.
        foreach (var category in path.Concat(path.SelectMany(above => tree.ChildrenOf(above.Id))).Distinct())
        {
            generations.Raise(PageTags.Category(category.Slug));
        }

        foreach (var newer in await articles.FindNewerInCategoryAsync(place.CategoryId, place.PublishedUtc, CancellationToken.None))
        {
            generations.Raise(PageTags.Article(newer));
        }

        foreach (var neighbour in await articles.FindNeighbourIdsAsync(place.PublishedUtc, articleId, CancellationToken.None))
        {
            generations.Raise(PageTags.Article(neighbour));
        }
    }

    private async Task RaiseListsAsync(ArticlePlace place)
    {
        generations.Raise(PageTags.Publisher(place.PublisherId));

        if (place.SourceName.Length > 0 && await lists.FindSourceIdAsync(place.SourceName, CancellationToken.None) is { } source)
        {
            generations.Raise(PageTags.Source(source));
        }

        foreach (var tag in place.Tags)
        {
            generations.Raise(PageTags.Tag(tag));
        }
    }
}
