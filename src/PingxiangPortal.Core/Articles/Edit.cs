namespace PingxiangPortal.Core.Articles;

/// <summary>Who changes an article, and when.</summary>
/// <param name="AccountId">The staff account, or null for an import.</param>
/// <param name="AccountName">The name to show beside the revision, at most 40 characters.</param>
/// <param name="AtUtc">The present moment in UTC.</param>
public sealed record Edit(long? AccountId, string AccountName, DateTime AtUtc);
