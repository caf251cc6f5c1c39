using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Archive;

/// <summary>Leads to the newest month.</summary>
[AllowAnonymous]
internal sealed class IndexModel(ArchiveQueries archive) : ReaderPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var newest = await archive.NewestAsync(cancel);
        return Redirect(Reading.To(Links.ArchivedMonth(newest.Year, newest.Month)));
    }
}
