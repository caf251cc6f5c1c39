using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Signs out by a post; opening the address only asks.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class SignOutModel : ReaderPage
{
    public void OnGet() => Head = new PageHead("登出") { IsIndexed = false };

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(StaffSession.Scheme);
        return Redirect(Links.FrontPage);
    }
}
