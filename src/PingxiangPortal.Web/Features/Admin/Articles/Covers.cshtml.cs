using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Offers the pictures that an open editor's text shows by now as covers, as a piece of HTML. Saves nothing.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Editor)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class CoversModel(EditorQueries editor) : DeskPage
{
    public override string Title => "封面圖";

    public CoverChoice Choice { get; private set; } = null!; // set by the handler before the view

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    public IActionResult OnGet() => NotFound();

    public async Task OnPostAsync(CancellationToken cancel) =>
        Choice = new CoverChoice(await editor.ListCoversAsync(InputText.Lines(Input.Markdown ?? ""), [Input.CoverId], cancel), Input.CoverId);
}
