using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Search;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>A published article as the index takes it.</summary>
internal sealed record SearchEntry(long ArticleId, DateTime PublishedUtc, IndexedText Text)
{
    public long Key => SearchKey.Of(PublishedUtc, ArticleId);

    public static SearchEntry Of(Article article) => new(
        article.Id,
        article.PublishedUtc!.Value, // published
        IndexedText.Of(article.Title, article.Summary, SafeHtml.AlreadySanitized(article.Html), article.CategoryId));
}
