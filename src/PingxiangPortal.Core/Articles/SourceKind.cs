namespace PingxiangPortal.Core.Articles;

/// <summary>來源: where a piece comes from, numbered for the store. An article that nobody was asked about has none.</summary>
public enum SourceKind
{
    /// <summary>原創: written by this newsroom.</summary>
    Original = 1,

    /// <summary>轉載: taken over, with unit, original title, author and address.</summary>
    Reprint = 2,
}
