using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>更正記錄: what changed in an article since readers saw it first, and why.</summary>
[AllowAnonymous]
[CachedPage(CachedPage.History)]
internal sealed class HistoryModel(ChangeQueries changes, SiteClock clock) : ReaderPage
{
    public ArticleRecord Record { get; private set; } = null!; // set by the handler before the view

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (await changes.FindRecordAsync(id, cancel) is not { } record)
        {
            return NotFound();
        }

        if (Request.Path.Value != Links.History(id))
        {
            return RedirectPermanent(Reading.To(Links.History(id)));
        }

        Record = record;
        Frame = Frame with { CurrentChannelId = record.Path.Count > 0 ? record.Path[0].Id : null };
        Head = new PageHead(Reading.Say("更正記錄", "更正记录")) { IsIndexed = false };
        return Page();
    }

    /// <summary>The site's day of a moment.</summary>
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(clock.ToLocal(utc).DateTime);
}
