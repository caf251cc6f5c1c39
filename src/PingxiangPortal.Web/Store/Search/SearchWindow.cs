namespace PingxiangPortal.Web.Store.Search;

/// <summary>A span of time in which results are looked for, newest spans first.</summary>
/// <param name="FirstKey">The first key in it.</param>
/// <param name="LastKey">The last key in it.</param>
/// <param name="Days">The tokens of its days; null for the span that reaches back to the beginning.</param>
internal sealed record SearchWindow(long FirstKey, long LastKey, IReadOnlyList<string>? Days)
{
    // Six steps lead through fifteen years of two hundred articles a day.
    private const int Growth = 8;

    /// <summary>Spans that grow, from the newest article that may be found back to the oldest.</summary>
    /// <param name="first">The first key that may be found.</param>
    /// <param name="spread">How those that may be found lie in time.</param>
    public static IEnumerable<SearchWindow> Back(long first, SearchSpread spread)
    {
        var end = spread.Newest;
        var days = spread.Near is { } near ? 1 + Day(end).DayNumber - Day(near).DayNumber : 0;

        while (days > 0 && Day(end).DayNumber - days >= Day(Math.Max(first, spread.Oldest)).DayNumber)
        {
            var begin = Day(end).AddDays(1 - days);
            var start = SearchKey.From(begin.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            yield return new SearchWindow(start, end, SearchDays.Covering(begin, Day(end)));
            end = start - 1;
            days *= Growth;
        }

        if (end >= first)
        {
            yield return new SearchWindow(first, end, first > spread.Oldest ? SearchDays.Covering(Day(first), Day(end)) : null);
        }
    }

    private static DateOnly Day(long key) => DateOnly.FromDateTime(SearchKey.MomentOf(key));
}

/// <summary>How articles lie in time before a key.</summary>
/// <param name="Newest">The newest one's key.</param>
/// <param name="Near">The key of an article a few hundred before it; null when there are no more than that.</param>
/// <param name="Oldest">The oldest key there is.</param>
internal sealed record SearchSpread(long Newest, long? Near, long Oldest);
