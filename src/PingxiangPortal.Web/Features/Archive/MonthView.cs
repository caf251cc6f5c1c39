using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Archive;

/// <summary>One page of a month.</summary>
internal sealed record MonthView
{
    public required ArchivedMonth Month { get; init; }

    /// <summary>How many articles readers see in the whole month.</summary>
    public required int Articles { get; init; }

    /// <summary>The days of the month that have any, newest first.</summary>
    public required IReadOnlyList<DayCount> Counts { get; init; }

    /// <summary>The articles of the page, day by day.</summary>
    public required IReadOnlyList<DayOfArticles> Days { get; init; }

    /// <summary>The months that have any articles, newest first.</summary>
    public required IReadOnlyList<ArchivedMonth> Months { get; init; }

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required PageOf Page { get; init; }

    public required int ArticlesAPage { get; init; }

    /// <summary>The next older month that has any, or null.</summary>
    public ArchivedMonth? Older => Months.Where(each => each.Number < Month.Number).Select(each => (ArchivedMonth?)each).FirstOrDefault();

    /// <summary>The next newer one.</summary>
    public ArchivedMonth? Newer => Months.Where(each => each.Number > Month.Number).Select(each => (ArchivedMonth?)each).LastOrDefault();

    /// <summary>The weeks from Monday on; null where a week reaches into another month.</summary>
    public IEnumerable<DateOnly?[]> Weeks()
    {
        var blank = ((int)Month.First.DayOfWeek + 6) % 7;
        var length = DateTime.DaysInMonth(Month.Year, Month.Month);

        return Enumerable.Range(0, (blank + length + 6) / 7)
            .Select(week => Enumerable.Range((week * 7) - blank, 7)
                .Select(day => day >= 0 && day < length ? Month.First.AddDays(day) : (DateOnly?)null)
                .ToArray());
    }

    /// <summary>Where a day begins, or null for one without articles.</summary>
    public string? UrlOf(DateOnly day) => Counts.FirstOrDefault(count => count.Day == day) is { } found
        ? $"{Page.Url((found.Before / ArticlesAPage) + 1)}#d{day.Day}"
        : null;
}

/// <summary>How many articles readers see of a day, and how many of its month come before them in the list.</summary>
internal sealed record DayCount(DateOnly Day, int Articles, int Before);
