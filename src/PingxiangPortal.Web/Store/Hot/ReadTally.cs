namespace PingxiangPortal.Web.Store.Hot;

/// <summary>How often an article was read here, since counting began; what an import brought stands with the article.</summary>
internal sealed class ReadTally
{
    public long ArticleId { get; init; }

    public long Reads { get; init; }
}
