using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Core.Hot;

/// <summary>Which measure counts which kind of reaction.</summary>
public static class HotMeasures
{
    /// <summary>The measure that counts one kind of reaction alone.</summary>
    /// <param name="kind">One of the five kinds.</param>
    public static HotMeasure Of(ReactionKind kind) => kind switch
    {
        ReactionKind.Flower => HotMeasure.Flower,
        ReactionKind.Handshake => HotMeasure.Handshake,
        ReactionKind.Shocked => HotMeasure.Shocked,
        ReactionKind.Passby => HotMeasure.Passby,
        ReactionKind.Egg => HotMeasure.Egg,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
