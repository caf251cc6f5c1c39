namespace PingxiangPortal.Web.Store.Search;

/// <summary>
/// The number under which the index has an article, so that the order of numbers is the order of lists: by the second
/// of publication, within it by the article's own number.
/// </summary>
/// <remarks>
/// 24 bits for the article and 39 for the second hold every year that a <see cref="DateTime"/> can name and 16 million
/// articles. Those with a higher number only lose their order within a second, unless two that lie exactly so many
/// apart are published in the same second; the store then refuses the later one.
/// </remarks>
internal static class SearchKey
{
    public const long First = long.MinValue;
    private const int ArticleBits = 24;
    private const long ArticleMask = (1L << ArticleBits) - 1;

    public static long Of(DateTime publishedUtc, long articleId) => (Second(publishedUtc) << ArticleBits) | (articleId & ArticleMask);

    /// <summary>The first number that an article published at or after a moment can have.</summary>
    public static long From(DateTime utc) => (Second(utc) + (utc.Ticks % TimeSpan.TicksPerSecond == 0 ? 0 : 1)) << ArticleBits;

    /// <summary>The last number that an article published before a moment can have.</summary>
    public static long Before(DateTime utc) => From(utc) - 1;

    /// <summary>The last number that an article published up to a moment can have, and others of the same second.</summary>
    public static long UpTo(DateTime utc) => (Second(utc) << ArticleBits) | ArticleMask;

    /// <summary>The second of publication; the nearest that there is for a key beyond all time.</summary>
    public static DateTime MomentOf(long key) =>
        DateTime.UnixEpoch.AddSeconds(Math.Clamp(key >> ArticleBits, Second(DateTime.MinValue), Second(DateTime.MaxValue)));

    private static long Second(DateTime utc) => (utc.Ticks / TimeSpan.TicksPerSecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond);
}
