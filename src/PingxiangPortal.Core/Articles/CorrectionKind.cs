namespace PingxiangPortal.Core.Articles;

/// <summary>What a change after publication was, numbered for the store.</summary>
public enum CorrectionKind
{
    /// <summary>錯字: words only, the meaning stays.</summary>
    Typo = 1,

    /// <summary>更正: a fact was wrong; readers see both texts.</summary>
    Correction = 2,

    /// <summary>更新: something new happened.</summary>
    Update = 3,

    /// <summary>撤回: no longer published.</summary>
    Withdrawal = 4,
}
