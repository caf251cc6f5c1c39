using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>
/// What a one-time address opens: the first administrator, or the password of an account that was added. Without a
/// secret that works there is no such page.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SetupModel(
    OfferSetup setup,
    AddStaffAccount add,
    SetPassword passwords,
    SignInStaff signIn,
    SiteClock clock) : ReaderPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Null for an empty field: the framework binds that so.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Secret { get; set; }

    /// <summary>The account whose password is chosen; null when the first administrator is made.</summary>
    public StaffAccount? Account { get; private set; }

    public int MinutesLeft { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await OpensAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OpensAsync(cancel))
        {
            return NotFound();
        }

        if (Input.Password != Input.PasswordAgain)
        {
            ModelState.AddModelError("Input.PasswordAgain", "兩次輸入的密碼不一樣。");
        }

        var account = ModelState.IsValid ? await DoneAsync() : null;

        if (account is null)
        {
            return Page();
        }

        await signIn.BeginAsync(HttpContext, account);
        return Redirect(Links.Desk);
    }

    private async Task<bool> OpensAsync(CancellationToken cancel)
    {
        // The address holds the secret; it must not travel on to anywhere else.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "private, no-store";
        var secret = Secret ?? "";
        var left = await setup.FindAsync(secret, cancel);
        Account = left is null ? await passwords.FindAsync(secret, cancel) : null;
        left ??= Account?.PasswordSecretExpiryUtc - clock.UtcNow;
        MinutesLeft = (int)Math.Ceiling(left?.TotalMinutes ?? 0);
        Head = new PageHead(Account is null ? "建立第一位管理員" : "設定密碼") { IsIndexed = false };
        return left is not null;
    }

    private async Task<StaffAccount?> DoneAsync()
    {
        if (Account is null)
        {
            return await AddFirstAsync();
        }

        var (account, problem) = await passwords.ExecuteAsync(Account, Input.Password ?? "");

        if (problem is not null)
        {
            ModelState.AddModelError("Input.Password", problem);
        }

        return account;
    }

    private async Task<StaffAccount?> AddFirstAsync()
    {
        var wanted = new NewAccount(
            AccountNames.Clean(Input.Name),
            InputText.OneLine(Input.DisplayName ?? ""),
            StaffRole.Administrator,
            Input.Password ?? "");
        var (account, problems) = await add.ExecuteAsync(wanted, onlyFirst: true);

        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field.Length > 0 ? "Input." + problem.Field : "", problem.Message);
        }

        return account;
    }

    internal sealed class InputModel
    {
        public string? Name { get; set; }

        public string? DisplayName { get; set; }

        public string? Password { get; set; }

        public string? PasswordAgain { get; set; }
    }
}
