using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Archive;

/// <summary>All articles of a month, day by day.</summary>
[AllowAnonymous]
[CachedPage(CachedPage.Archive)]
internal sealed class MonthModel(ArchiveQueries archive) : ReaderPage
{
    public MonthView Archive { get; private set; } = null!; // set by the handler before the view

    public async Task<IActionResult> OnGetAsync(
        [FromRoute] int year,
        [FromRoute] int month,
        [FromQuery(Name = "page")] string[] numbers, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        if (Request.Path.Value != Links.ArchivedMonth(year, month))
        {
            return RedirectPermanent(Reading.To(Links.ArchivedMonth(year, month)) + Request.QueryString);
        }

        if (PageOf.Asked(numbers) is not { } number
            || await archive.FindAsync(new ArchivedMonth(year, month), number, cancel) is not { } found)
        {
            return NotFound();
        }

        Archive = found;
        Head = HeadOf(found);
        return Page();
    }

    private PageHead HeadOf(MonthView view)
    {
        var page = view.Page;
        var title = view.Month.Words + (page.Number == 1 ? "" : Reading.Say($" 第 {page.Number} 頁", $" 第 {page.Number} 页"));
        return new PageHead($"{title}｜按月查看")
        {
            Description = Reading.Say($"{view.Month.Words}發布的全部文章。", $"{view.Month.Words}发布的全部文章。"),
            IsIndexed = view.Articles > 0,
            Path = page.Url(page.Number),
            PreviousPath = page.Previous is { } previous ? page.Url(previous) : null,
            NextPath = page.Next is { } next ? page.Url(next) : null,
        };
    }
}
