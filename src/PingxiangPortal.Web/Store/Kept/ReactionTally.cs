using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>An article's reactions, counted: each click changes the rows and this in one write.</summary>
internal sealed class ReactionTally
{
    public long ArticleId { get; init; }

    public int Flower { get; init; }

    public int Handshake { get; init; }

    public int Shocked { get; init; }

    public int Passby { get; init; }

    public int Egg { get; init; }

    public ReactionTotals Totals => new(Flower, Handshake, Shocked, Passby, Egg);
}
