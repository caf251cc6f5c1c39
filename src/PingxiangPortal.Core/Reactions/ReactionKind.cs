namespace PingxiangPortal.Core.Reactions;

/// <summary>The five feelings a reader can leave on an article, numbered for the store and declared in display order.</summary>
/// <remarks>
/// The kinds and their order are those of Discuz! X's portal. A stored reaction carries its kind, never the
/// position of its button, so the order on the page can change without turning flowers into eggs.
/// </remarks>
public enum ReactionKind
{
    /// <summary>鮮花, a flower.</summary>
    Flower = 1,

    /// <summary>握手, a handshake.</summary>
    Handshake = 2,

    /// <summary>雷人, thunderstruck.</summary>
    Shocked = 3,

    /// <summary>路過, just passing by.</summary>
    Passby = 4,

    /// <summary>雞蛋, an egg.</summary>
    Egg = 5,
}
