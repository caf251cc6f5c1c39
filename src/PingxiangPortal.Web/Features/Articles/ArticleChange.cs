using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Where an article stood in the lists before a change, and where it stands now.</summary>
internal sealed record ArticleChange(long ArticleId, ArticlePlace? Before, ArticlePlace? After)
{
    /// <summary>The articles beside which it stood as related before the change, as far as the change has forgotten them.</summary>
    public IReadOnlyList<long> NoLongerBeside { get; init; } = [];
}

/// <summary>The place of a published article: the time that lists order by, and what has lists that it stands in.</summary>
internal sealed record ArticlePlace(DateTime PublishedUtc, long CategoryId, long PublisherId, string SourceName, IReadOnlyList<string> Tags)
{
    /// <summary>Null for an article that readers can't see at any time as it stands.</summary>
    public static ArticlePlace? Of(Article article) => article is { State: ArticleState.Published, PublishedUtc: { } published }
        ? new ArticlePlace(published, article.CategoryId, article.PublisherId, article.SourceName, article.Tags)
        : null;
}
