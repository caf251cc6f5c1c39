using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Looks at what stands in an open editor, and answers with the list, as a piece of HTML. Saves nothing.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Editor)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class ChecksModel(CheckQueries checks) : DeskPage
{
    public override string Title => "發布前檢查";

    public ChecksView View { get; private set; } = null!; // set by the handler before the view

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    public IActionResult OnGet() => NotFound();

    public async Task OnPostAsync([FromQuery] long? id, CancellationToken cancel) => View = await checks.GetAsync(Input, id, StaffMember.Of(User), cancel);
}
