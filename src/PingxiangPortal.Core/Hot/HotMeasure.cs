namespace PingxiangPortal.Core.Hot;

/// <summary>What a hot list counts, numbered for the store.</summary>
public enum HotMeasure
{
    /// <summary>閱讀, readings by people.</summary>
    Reads = 1,

    /// <summary>表態, reactions of every kind.</summary>
    Reactions = 2,

    /// <summary>鮮花 alone.</summary>
    Flower = 3,

    /// <summary>握手 alone.</summary>
    Handshake = 4,

    /// <summary>雷人 alone.</summary>
    Shocked = 5,

    /// <summary>路過 alone.</summary>
    Passby = 6,

    /// <summary>雞蛋 alone.</summary>
    Egg = 7,
}
