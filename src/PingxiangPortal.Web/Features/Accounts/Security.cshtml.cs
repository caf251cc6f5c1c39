using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>One's own password.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SecurityModel(ChangeOwnPassword change, SignInStaff signIn) : DeskPage
{
    public override string Title => "登入安全";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Password != Input.PasswordAgain)
        {
            ModelState.AddModelError("Input.PasswordAgain", "兩次輸入的密碼不一樣。");
            return Page();
        }

        var (account, problem) = await change.ExecuteAsync(User.AccountId(), Input.Current ?? "", Input.Password ?? "");

        if (account is null)
        {
            ModelState.AddModelError(problem!.Field.Length > 0 ? "Input." + problem.Field : "", problem.Message);
            return Page();
        }

        // A new session for this browser; every other one has ended with the old password.
        await signIn.BeginAsync(HttpContext, account);
        Done = "密碼已更改，其他裝置都已登出。";
        return Redirect(Links.Security);
    }

    internal sealed class InputModel
    {
        public string? Current { get; set; }

        public string? Password { get; set; }

        public string? PasswordAgain { get; set; }
    }
}
