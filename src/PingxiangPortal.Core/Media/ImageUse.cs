namespace PingxiangPortal.Core.Media;

/// <summary>An article of which a revision shows, or once showed, a picture.</summary>
/// <param name="ImageId">The picture.</param>
/// <param name="ArticleId">The article.</param>
public sealed record ImageUse(long ImageId, long ArticleId);
