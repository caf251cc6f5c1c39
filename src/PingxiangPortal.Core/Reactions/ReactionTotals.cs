namespace PingxiangPortal.Core.Reactions;

/// <summary>How many readers left each kind of reaction on one article.</summary>
/// <param name="Flower">Readers who left 鮮花, 0 or more.</param>
/// <param name="Handshake">Readers who left 握手, 0 or more.</param>
/// <param name="Shocked">Readers who left 雷人, 0 or more.</param>
/// <param name="Passby">Readers who left 路過, 0 or more.</param>
/// <param name="Egg">Readers who left 雞蛋, 0 or more.</param>
public readonly record struct ReactionTotals(int Flower, int Handshake, int Shocked, int Passby, int Egg)
{
    /// <summary>The least height of a bar that stands for at least one reaction, in percent of the highest bar.</summary>
    private const double LeastShare = 2;

    /// <summary>The number of readers who reacted: one reader has at most one reaction on an article.</summary>
    public int Sum => Flower + Handshake + Shocked + Passby + Egg;

    /// <summary>The count of one kind.</summary>
    /// <param name="kind">One of the five kinds.</param>
    public int this[ReactionKind kind] => kind switch
    {
        ReactionKind.Flower => Flower,
        ReactionKind.Handshake => Handshake,
        ReactionKind.Shocked => Shocked,
        ReactionKind.Passby => Passby,
        ReactionKind.Egg => Egg,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Totals from counts by kind; a kind that is absent counts 0.</summary>
    /// <param name="counts">Counts by kind, each 0 or more.</param>
    public static ReactionTotals From(IReadOnlyDictionary<ReactionKind, int> counts)
    {
        int Of(ReactionKind kind) => counts.GetValueOrDefault(kind);

        return new ReactionTotals(
            Of(ReactionKind.Flower),
            Of(ReactionKind.Handshake),
            Of(ReactionKind.Shocked),
            Of(ReactionKind.Passby),
            Of(ReactionKind.Egg));
    }

    /// <summary>The height of a kind's bar in percent of the highest one.</summary>
    /// <param name="kind">One of the five kinds.</param>
    /// <returns>0 for no reaction, otherwise 2 to 100, so that one reaction can be seen beside thousands.</returns>
    public double BarPercent(ReactionKind kind)
    {
        var highest = 0;
        foreach (var each in ReactionKinds.All)
        {
            highest = Math.Max(highest, this[each]);
        }

        return this[kind] == 0 ? 0 : Math.Max(LeastShare, 100d * this[kind] / highest);
    }
}
