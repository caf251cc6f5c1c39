namespace PingxiangPortal.Web.Store.Kept;

/// <summary>An article that stands beside another one as related: a few for each, found when it is published.</summary>
internal sealed class RelatedArticle
{
    public long ArticleId { get; init; }

    public long RelatedId { get; init; }

    /// <summary>Higher is nearer: <see cref="Core.Related.Relatedness"/>, or above all of it for one that the editor chose.</summary>
    public int Score { get; init; }
}
