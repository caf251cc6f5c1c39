using System.Globalization;
using PingxiangPortal.Core.Search;

namespace PingxiangPortal.Web.Store.Search;

/// <summary>Days, months and years as tokens, for an index that finds tokens but no ranges.</summary>
internal static class SearchDays
{
    /// <summary>The tokens of an article's day, its month and its year.</summary>
    public static string Of(DateTime utc)
    {
        var day = DateOnly.FromDateTime(utc);
        return $"{Day(day)} {Month(day)} {Year(day)}";
    }

    /// <summary>As few tokens as say the days of a span, whole years and months by one each.</summary>
    public static IReadOnlyList<string> Covering(DateOnly first, DateOnly last)
    {
        var tokens = new List<string>();

        for (var day = first; day <= last;)
        {
            var (month, year) = (day.AddMonths(1), day.AddYears(1));
            var (token, next) = day is { Day: 1, Month: 1 } && year.AddDays(-1) <= last ? (Year(day), year)
                : day.Day == 1 && month.AddDays(-1) <= last ? (Month(day), month)
                : (Day(day), day.AddDays(1));
            tokens.Add(token);
            day = next;
        }

        return tokens;
    }

    private static string Day(DateOnly day) => SearchTokens.OfDate(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    private static string Month(DateOnly day) => SearchTokens.OfDate(day.ToString("yyyyMM", CultureInfo.InvariantCulture));

    private static string Year(DateOnly day) => SearchTokens.OfDate(day.ToString("yyyy", CultureInfo.InvariantCulture));
}
