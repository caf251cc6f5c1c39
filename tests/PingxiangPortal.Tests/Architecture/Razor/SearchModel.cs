using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace PingxiangPortal.Tests.Architecture.Razor;

/// <summary>A page model that says on itself who may use it, and that it wants no form token.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting("search")]
public sealed class SearchModel : PageModel
{
    public void OnGet() => ViewData["Title"] = "Search";

    public void OnPost() => ViewData["Title"] = "Search";
}
