namespace PingxiangPortal.Core.Import;

/// <summary>One document and what to do with it.</summary>
/// <param name="Action">What to do.</param>
/// <param name="FileName">Name of its file.</param>
/// <param name="Document">What the file says.</param>
/// <param name="ArticleId">The article made of this file before; null when there is none.</param>
/// <param name="DuplicateOf">The file that has the same content; null unless it is skipped as a duplicate.</param>
public sealed record ImportStep(
    ImportAction Action,
    string FileName,
    SeedDocument Document,
    long? ArticleId = null,
    string? DuplicateOf = null);
