using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Archive;

/// <summary>The archive from kept counts; what of them lies ahead is asked for and taken off.</summary>
internal sealed class ArchiveQueries(
    PortalDb db,
    ArchiveStatements statements,
    ArticleQueries articles,
    ListQueries lists,
    LocalDays days,
    SiteClock clock)
{
    private const int ArticlesAPage = 100;

    /// <summary>The newest month in which readers see anything, or the present one.</summary>
    public async Task<ArchivedMonth> NewestAsync(CancellationToken cancel) =>
        (await CountMonthsAsync(await AheadAsync(cancel), cancel)) is [var (month, _), ..] ? ArchivedMonth.Of(month) : ArchivedMonth.Of(clock.Today);

    /// <summary>
    /// A page of a month; null for one outside of the years in which the portal published, the present one among them,
    /// and for a page beyond the last one.
    /// </summary>
    public async Task<MonthView?> FindAsync(ArchivedMonth month, int number, CancellationToken cancel)
    {
        var ahead = await AheadAsync(cancel);
        var months = await CountMonthsAsync(ahead, cancel);
        var firstYear = months is [.., var oldest] ? Math.Min(oldest.Month / 100, clock.Today.Year) : clock.Today.Year;

        if (month.Year < firstYear || month.Year > clock.Today.Year)
        {
            return null;
        }

        var counted = await CountDaysAsync(month, ahead, cancel);
        var count = counted.Sum(day => day.Articles);

        return PageOf.Of(number, count, ArticlesAPage, page => Links.ArchivedMonth(month.Year, month.Month, page)) is { } page
            ? new MonthView
            {
                Month = month,
                Articles = count,
                Counts = counted,
                Days = count == 0 ? [] : await ListAsync(month, counted, (number - 1) * ArticlesAPage, cancel),
                Months = [.. months.Select(each => ArchivedMonth.Of(each.Month))],
                FirstYear = firstYear,
                LastYear = clock.Today.Year,
                Page = page,
                ArticlesAPage = ArticlesAPage,
            }
            : null;
    }

    private async Task<IReadOnlyList<int>> AheadAsync(CancellationToken cancel)
    {
        var ahead = new List<int>();

        await foreach (var time in statements.Ahead(db, clock.UtcNow).WithCancellation(cancel))
        {
            ahead.Add(days.Of(time));
        }

        return ahead;
    }

    private async Task<IReadOnlyList<MonthCount>> CountMonthsAsync(IReadOnlyList<int> ahead, CancellationToken cancel)
    {
        var months = new List<MonthCount>();

        await foreach (var month in statements.Months(db).WithCancellation(cancel))
        {
            if (month.Articles > ahead.Count(day => day / ArchivedMonth.DaysInNumber == month.Month))
            {
                months.Add(month);
            }
        }

        return months;
    }

    private async Task<IReadOnlyList<DayCount>> CountDaysAsync(ArchivedMonth month, IReadOnlyList<int> ahead, CancellationToken cancel)
    {
        var counts = new List<DayCount>();
        var first = month.Number * ArchivedMonth.DaysInNumber;

        await foreach (var day in statements.Days(db, first, first + ArchivedMonth.DaysInNumber - 1).WithCancellation(cancel))
        {
            var seen = day.Articles - ahead.Count(each => each == day.Day);

            if (seen > 0)
            {
                counts.Add(new DayCount(new DateOnly(month.Year, month.Month, day.Day - first), seen, counts.Sum(each => each.Articles)));
            }
        }

        return counts;
    }

    /// <summary>Begins at the day in which the place lies, and walks there from the day's end alone.</summary>
    private async Task<IReadOnlyList<DayOfArticles>> ListAsync(ArchivedMonth month, IReadOnlyList<DayCount> counted, int skip, CancellationToken cancel)
    {
        var day = counted.Last(each => each.Before <= skip);
        var from = clock.ToUtc(month.First.ToDateTime(TimeOnly.MinValue));
        var until = clock.ToUtc(day.Day.AddDays(1).ToDateTime(TimeOnly.MinValue)).AddTicks(-1);
        return lists.ByDay(await articles.ListBetweenAsync(from, until, (skip - day.Before, ArticlesAPage), cancel));
    }
}
