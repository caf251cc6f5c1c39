using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>Keeps the index in step with articles, in the write that changes them.</summary>
internal static class SearchedArticles
{
    private static readonly string[] Indexed =
    [
        nameof(Article.State), nameof(Article.PublishedUtc), nameof(Article.CategoryId),
        nameof(Article.Title), nameof(Article.Summary), nameof(Article.Html),
    ];

    /// <summary>The articles that the next save puts into the index, changes in it or takes out of it.</summary>
    public static IReadOnlyList<Article> ChangesIn(ChangeTracker tracker) =>
    [
        .. tracker.Entries<Article>()
            .Where(entry => entry.State == EntityState.Added || Indexed.Any(name => entry.Property(name).IsModified))
            .Where(entry => IsSearched(entry.Entity.State) || entry.State != EntityState.Added && IsSearched(entry.OriginalValues.GetValue<ArticleState>(nameof(Article.State))))
            .Select(entry => entry.Entity),
    ];

    /// <summary>After the save, when a new article has its number.</summary>
    public static async Task ApplyAsync(ISearchIndex index, IReadOnlyList<Article> changed)
    {
        foreach (var article in changed)
        {
            await (IsSearched(article.State) ? index.PutAsync(SearchEntry.Of(article)) : index.RemoveAsync(article.Id));
        }
    }

    private static bool IsSearched(ArticleState state) => state == ArticleState.Published;
}
