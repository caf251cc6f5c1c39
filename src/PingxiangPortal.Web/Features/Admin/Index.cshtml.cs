using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin;

/// <summary>The desk's door: leads to the list of articles.</summary>
[Authorize(StaffPolicies.Staff)]
internal sealed class IndexModel : DeskPage
{
    public override string Title => "編輯後台";

    public IActionResult OnGet() => Redirect(Links.DeskArticles);
}
