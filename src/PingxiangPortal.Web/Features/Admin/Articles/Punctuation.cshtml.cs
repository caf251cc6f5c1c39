using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>整理標點: full-width punctuation and no spaces beside Han in the text that the editor posts. Saves nothing.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class PunctuationModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    /// <returns><c>{ "markdown": "…", "changed": 12 }</c>.</returns>
    public IActionResult OnPost(PostedText posted)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var (markdown, changed) = PunctuationTidy.Apply(posted.Lines);
        return new JsonResult(new { markdown, changed });
    }
}
