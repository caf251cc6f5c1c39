namespace PingxiangPortal.Core.Related;

/// <summary>What tells of an article whether another one is related to it.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Summary">The abstract, or empty.</param>
/// <param name="Tags">標籤, or none.</param>
/// <param name="CategoryId">The article's own category.</param>
/// <param name="PublishedUtc">The time that readers see.</param>
public sealed record RelatedText(string Title, string Summary, IReadOnlyList<string> Tags, long CategoryId, DateTime PublishedUtc);
