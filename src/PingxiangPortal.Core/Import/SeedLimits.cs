namespace PingxiangPortal.Core.Import;

/// <summary>What a seed document may be as a file; how long its parts may be says <see cref="Articles.ArticleLimits"/>. Nothing is ever cut.</summary>
public static class SeedLimits
{
    /// <summary>A whole file, in bytes.</summary>
    public const int FileBytes = 5 * 1024 * 1024;
}
