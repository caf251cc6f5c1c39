using Microsoft.EntityFrameworkCore.ChangeTracking;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>Where the lists have a published article.</summary>
internal sealed record ListPlace(DateTime PublishedUtc, long CategoryId, long PublisherId, string SourceName, string Tags)
{
    /// <summary>Null for an article that no list has.</summary>
    public static ListPlace? Of(PropertyValues article) =>
        article.GetValue<ArticleState>(nameof(Article.State)) == ArticleState.Published
        && article.GetValue<DateTime?>(nameof(Article.PublishedUtc)) is { } published
            ? new ListPlace(
                published,
                article.GetValue<long>(nameof(Article.CategoryId)),
                article.GetValue<long>(nameof(Article.PublisherId)),
                article.GetValue<string>(nameof(Article.SourceName)),
                ArticleTags.Join(article.GetValue<IReadOnlyList<string>>(nameof(Article.Tags))))
            : null;
}
