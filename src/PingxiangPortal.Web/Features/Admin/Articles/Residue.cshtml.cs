using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>清除拼音殘留: takes the pinyin of a script conversion out of the text that the editor posts. Saves nothing.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class ResidueModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    /// <returns><c>{ "markdown": "…", "removed": 12 }</c>.</returns>
    public IActionResult OnPost(PostedText posted)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var markdown = PinyinResidue.Remove(posted.Lines);

        // Each residue has exactly one opening parenthesis.
        return new JsonResult(new { markdown, removed = posted.Lines.Count(IsOpening) - markdown.Count(IsOpening) });
    }

    private static bool IsOpening(char letter) => letter == '(';
}
