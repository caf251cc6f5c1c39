namespace PingxiangPortal.Web.Store.Search;

/// <summary>A span of time in which results are looked for.</summary>
/// <param name="FirstKey">The first key in it.</param>
/// <param name="LastKey">The last key in it.</param>
/// <param name="Days">The tokens of its days; null for the span that reaches back to the beginning.</param>
internal sealed record SearchWindow(long FirstKey, long LastKey, IReadOnlyList<string>? Days)
{
    // From there on, whole months and years say a span in few tokens.
    private const int DaysOfMonths = 62;
    private const int DaysOfYears = 730;

    /// <summary>The span of some days up to a key.</summary>
    /// <param name="last">The last key that may be found.</param>
    /// <param name="days">How many days, at least 1; about that many when they are many.</param>
    /// <param name="first">The first key that may be found.</param>
    /// <param name="oldest">The oldest key there is.</param>
    public static SearchWindow Back(long last, long days, long first, long oldest)
    {
        var from = Math.Max(first, oldest);
        var (end, beginning) = (Day(last), Day(from));
        var begin = end.DayNumber - days < beginning.DayNumber ? beginning : Begin(end.AddDays(1 - (int)days), days);

        return begin > beginning ? new SearchWindow(SearchKey.From(begin.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), last, SearchDays.Covering(begin, end))
            : new SearchWindow(from, last, first > oldest ? SearchDays.Covering(beginning, end) : null);
    }

    /// <summary>The days from the one key's to the other's, both included.</summary>
    public static int DaysBetween(long first, long last) => 1 + Day(last).DayNumber - Day(first).DayNumber;

    private static DateOnly Begin(DateOnly begin, long days) =>
        days >= DaysOfYears ? new DateOnly(begin.Year, 1, 1)
        : days >= DaysOfMonths ? new DateOnly(begin.Year, begin.Month, 1)
        : begin;

    private static DateOnly Day(long key) => DateOnly.FromDateTime(SearchKey.MomentOf(key));
}
