namespace PingxiangPortal.Core.Import;

/// <summary>What the store remembers of a seed file that was imported.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="Fingerprint">Its content when it was last imported; see <see cref="SeedFingerprint"/>.</param>
/// <param name="ArticleId">The article made of it; null when that was deleted since.</param>
/// <param name="IsEdited">True when somebody changed the article since.</param>
public sealed record ImportedBefore(string FileName, string Fingerprint, long? ArticleId, bool IsEdited);
