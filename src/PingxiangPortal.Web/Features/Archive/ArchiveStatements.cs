using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Archive;

/// <summary>The queries for counting the archive, compiled.</summary>
internal sealed class ArchiveStatements
{
    /// <summary>How many published articles each month has, newest first.</summary>
    public Func<PortalDb, IAsyncEnumerable<MonthCount>> Months { get; } = Compiled.Many(
        (PortalDb db) => db.ArchivedDays
            .GroupBy(day => day.Day / ArchivedMonth.DaysInNumber)
            .OrderByDescending(days => days.Key)
            .Select(days => new MonthCount(days.Key, days.Sum(day => day.Articles))));

    /// <summary>How many the days of a month have, newest first, by the numbers of its first and last day.</summary>
    public Func<PortalDb, int, int, IAsyncEnumerable<ArchivedDay>> Days { get; } = Compiled.Many(
        (PortalDb db, int first, int last) => db.ArchivedDays
            .Where(day => day.Day >= first && day.Day <= last)
            .OrderByDescending(day => day.Day)
            .Select(day => day));

    /// <summary>The times of published articles that lie ahead: a few, taken off what is counted.</summary>
    public Func<PortalDb, DateTime, IAsyncEnumerable<DateTime>> Ahead { get; } = Compiled.Many(
        (PortalDb db, DateTime now) => db.Articles
            .Where(article => article.State == ArticleState.Published && article.PublishedUtc > now)
            .Select(article => article.PublishedUtc!.Value));
}

/// <summary>A number of articles in a month, 202603 for March 2026.</summary>
internal sealed record MonthCount(int Month, int Articles);
