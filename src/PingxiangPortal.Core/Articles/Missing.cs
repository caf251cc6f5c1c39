namespace PingxiangPortal.Core.Articles;

/// <summary>One thing that still stops an article from being published.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">Which one of several: a picture's file name, a word; empty where there is only one.</param>
public sealed record Missing(MissingKind Kind, string Detail = "")
{
    /// <summary>The picture that lacks it; null for everything else.</summary>
    public long? ImageId { get; init; }
}
