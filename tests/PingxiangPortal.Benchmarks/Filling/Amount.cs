namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>How much a store holds. The same amount is the same store, to the letter.</summary>
internal sealed record Amount(int Articles, int Reactions)
{
    public const int ReactionsAnArticle = 5;

    public static Amount Of(int articles) => new(articles, ReactionsAnArticle * articles);
}
