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
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(4_000)]
    public void Spans_of_time_lead_back_without_gap(int daysOfTheFirst)
    {
        var (first, last) = (SearchKey.From(Noon.AddYears(-15)), SearchKey.UpTo(Noon));

        var spans = SearchWindow.Back(first, new SearchSpread(last, SearchKey.From(Noon.AddDays(-daysOfTheFirst)), first)).ToList();

        Assert.Equal(last, spans[0].LastKey);
        Assert.Equal(first, spans[^1].FirstKey);
        Assert.Null(spans[^1].Days);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.Equal(pair.First.FirstKey - 1, pair.Second.LastKey));
        Assert.InRange(spans.Count, 1, 7);
    }

    [Fact]
    public void A_few_articles_are_one_span_and_no_time_at_all_is_none()
    {
        var key = SearchKey.From(Noon);

        Assert.Equal([new SearchWindow(SearchKey.First, key, null)], SearchWindow.Back(SearchKey.First, new SearchSpread(key, null, key - 1)));
        Assert.Empty(SearchWindow.Back(key, new SearchSpread(key - 1, key - 9, key - 99)));
    }

    [Fact]
    public void Spans_begin_at_the_newest_article_and_the_last_one_says_its_days_where_older_ones_lie_before_it()
    {
        var newest = SearchKey.From(Noon);
        var spread = new SearchSpread(newest, SearchKey.From(Noon.AddDays(-1)), SearchKey.From(Noon.AddYears(-9)));

        var spans = SearchWindow.Back(SearchKey.From(Noon.AddDays(-3)), spread).ToList();

        Assert.Equal(["20250309 20250310", "20250307 20250308"], spans.Select(span => string.Join(' ', span.Days!).Replace("\uE006", "", StringComparison.Ordinal)));
        Assert.Equal(newest, spans[0].LastKey);
    }

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
