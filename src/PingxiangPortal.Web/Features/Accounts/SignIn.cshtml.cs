using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Accounts;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SignInModel(SignInStaff signIn) : ReaderPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Where to go afterwards; anything but a local path counts as the desk.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsRefused { get; private set; }

    public IActionResult OnGet()
    {
        Head = new PageHead("編輯登入") { IsIndexed = false };
        return User.Identity is { IsAuthenticated: true } ? Redirect(Target) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.ExecuteAsync(HttpContext, AccountNames.Clean(Input.Name), Input.Password ?? ""))
        {
            return Redirect(Target);
        }

        Head = new PageHead("編輯登入") { IsIndexed = false };
        IsRefused = true;
        return Page();
    }

    private string Target => LocalPath.OrElse(ReturnUrl, Links.Desk);

    internal sealed class InputModel
    {
        public string? Name { get; set; }

        public string? Password { get; set; }
    }
}
