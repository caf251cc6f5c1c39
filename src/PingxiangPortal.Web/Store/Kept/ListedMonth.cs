namespace PingxiangPortal.Web.Store.Kept;

/// <summary>
/// How many articles a list has in a month: for counts without counting, and for
/// finding a page deep in the list without walking to it.
/// </summary>
internal sealed class ListedMonth
{
    /// <summary>The list, by <see cref="ListKeys"/>.</summary>
    public long ListKey { get; init; }

    /// <summary>The month in UTC as a number, 202603 for March 2026.</summary>
    public int Month { get; init; }

    /// <summary>Published articles, those whose time lies ahead included; 0 or more.</summary>
    public int Articles { get; init; }

    public static int Of(DateTime utc) => (utc.Year * 100) + utc.Month;

    /// <summary>The first moment after a month.</summary>
    public static DateTime EndUtc(int month) => new DateTime(month / 100, month % 100, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
}
