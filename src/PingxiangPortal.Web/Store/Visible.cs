using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store;

/// <summary>The single definition of "readers may see this now".</summary>
internal static class Visible
{
    /// <summary>Published, and its time has come.</summary>
    public static IQueryable<Article> VisibleAt(this IQueryable<Article> articles, DateTime nowUtc) =>
        articles.Where(article => article.State == ArticleState.Published && article.PublishedUtc <= nowUtc);

    /// <summary>The order of every list: newest first, then by number.</summary>
    public static IOrderedQueryable<Article> NewestFirst(this IQueryable<Article> articles) =>
        articles.OrderByDescending(article => article.PublishedUtc).ThenByDescending(article => article.Id);
}
