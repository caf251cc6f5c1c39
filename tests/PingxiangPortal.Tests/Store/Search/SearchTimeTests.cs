using System.Globalization;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Tests.Store.Search;

public sealed class SearchTimeTests
{
    private static readonly DateTime Noon = new(2025, 3, 10, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2025-03-10", "2025-03-10", "20250310")]
    [InlineData("2025-02-27", "2025-03-01", "20250227 20250228 20250301")]
    [InlineData("2023-12-31", "2025-02-01", "20231231 2024 202501 20250201")]
    [InlineData("2024-02-01", "2024-02-29", "202402")]
    [InlineData("2025-01-01", "2025-11-30", "202501 202502 202503 202504 202505 202506 202507 202508 202509 202510 202511")]
    public void Days_are_said_in_as_few_tokens_as_whole_months_and_years_allow(string first, string last, string tokens)
    {
        var covering = SearchDays.Covering(Of(first), Of(last));

        Assert.Equal(tokens, string.Join(' ', covering).Replace("\uE006", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_are_in_the_order_of_seconds_and_then_of_numbers()
    {
        long[] keys =
        [
            SearchKey.Of(DateTime.MinValue, 9), SearchKey.Of(DateTime.UnixEpoch.AddSeconds(-1), 9),
            SearchKey.Of(Noon, 1), SearchKey.Of(Noon.AddMilliseconds(1), 2), SearchKey.Of(Noon.AddSeconds(1), 1), SearchKey.Of(DateTime.MaxValue, 1),
        ];

        Assert.Equal(keys.Order(), keys);
        Assert.Equal(Noon, SearchKey.MomentOf(keys[3]));
        Assert.InRange(keys[2], SearchKey.From(Noon), SearchKey.UpTo(Noon));
        Assert.True(keys[2] > SearchKey.Before(Noon));
        Assert.True(SearchKey.From(DateTime.MaxValue) > SearchKey.UpTo(DateTime.MaxValue.AddSeconds(-1)));
    }

    [Theory]
    [InlineData(1, "20250310")]
    [InlineData(3, "20250308 20250309 20250310")]
    [InlineData(65, "202501 202502 20250301 20250302 20250303 20250304 20250305 20250306 20250307 20250308 20250309 20250310")]
    [InlineData(800, "2023 2024 202501 202502 20250301 20250302 20250303 20250304 20250305 20250306 20250307 20250308 20250309 20250310")]
    public void A_span_begins_with_a_day_and_a_long_one_with_a_month_or_a_year(int days, string tokens)
    {
        var span = SearchWindow.Back(SearchKey.From(Noon), days, SearchKey.First, SearchKey.From(Noon.AddYears(-15)));

        Assert.Equal(tokens, Said(span));
        Assert.Equal(SearchKey.From(Noon), span.LastKey);
        Assert.StartsWith(tokens.Split(' ')[0], SearchKey.MomentOf(span.FirstKey).ToString("yyyyMMdd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_span_that_reaches_all_articles_needs_no_days_unless_older_ones_lie_before_it()
    {
        var (newest, oldest) = (SearchKey.From(Noon), SearchKey.From(Noon.AddDays(-9)));

        var all = SearchWindow.Back(newest, long.MaxValue, SearchKey.First, oldest);
        var some = SearchWindow.Back(newest, long.MaxValue, SearchKey.From(Noon.AddDays(-1)), oldest);

        Assert.Equal(new SearchWindow(oldest, newest, null), all);
        Assert.Equal("20250309 20250310", Said(some));
        Assert.Equal(SearchKey.From(Noon.AddDays(-1)), some.FirstKey);
        Assert.Equal(10, SearchWindow.DaysBetween(oldest, newest));
    }

    private static string Said(SearchWindow span) => string.Join(' ', span.Days!).Replace("\uE006", "", StringComparison.Ordinal);

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
