namespace PingxiangPortal.Core.Articles;

/// <summary>Who changes an article, and when.</summary>
/// <param name="AccountId">The staff account, or null for an import.</param>
/// <param name="AccountName">The name to show beside the revision, at most 40 characters.</param>
/// <param name="AtUtc">The present moment in UTC.</param>
public sealed record Edit(long? AccountId, string AccountName, DateTime AtUtc)
{
    /// <summary>The editing session that saves, or null outside an editor.</summary>
    public Guid? Session { get; init; }

    /// <summary>True when the editor saves by itself; its next saves then go into the same revision.</summary>
    public bool IsAutosave { get; init; }

    /// <summary>修訂說明, 0 to 500 characters.</summary>
    public string Note { get; init; } = "";
}
