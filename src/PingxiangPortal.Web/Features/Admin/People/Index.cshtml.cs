using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.People;

/// <summary>The staff: who there is, and what each may do.</summary>
[Authorize(StaffPolicies.Administrator)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class IndexModel(PeopleQueries queries, PeopleActions actions, Links links) : DeskPage
{
    public override string Title => "帳號與權限";

    public IReadOnlyList<StaffAccount> Accounts { get; private set; } = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The one-time address just made, shown once; null otherwise.</summary>
    public string? OneTimeUrl { get; private set; }

    /// <summary>Whom that address is for.</summary>
    public string? OneTimeFor { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Accounts = await queries.ListAsync(cancel);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        if (!StaffRoles.TryParse(Input.Role, out var role))
        {
            return BadRequest();
        }

        var (account, problems) = await actions.Add.ExecuteAsync(new NewAccount(
            AccountNames.Clean(Input.Name),
            InputText.OneLine(Input.DisplayName ?? ""),
            role,
            Password: null));

        foreach (var problem in problems)
        {
            ModelState.AddModelError("Input." + problem.Field, problem.Message);
        }

        return account is null ? await ShowAsync(cancel) : await OfferAsync(account, cancel);
    }

    public async Task<IActionResult> OnPostResetAsync([FromQuery] long id, CancellationToken cancel) =>
        await queries.FindAsync(id, cancel) is { } account ? await OfferAsync(account, cancel) : NotFound();

    public async Task<IActionResult> OnPostRoleAsync([FromQuery] long id, [FromForm] string? role, CancellationToken cancel) =>
        StaffRoles.TryParse(role, out var chosen)
            ? await ChangeAsync(id, account => account.Role = chosen, "角色已更改，要重新登入。", cancel)
            : BadRequest();

    public Task<IActionResult> OnPostDisableAsync([FromQuery] long id, CancellationToken cancel) =>
        ChangeAsync(id, account => account.IsDisabled = true, "已停用，所有裝置都已登出；文章與署名照舊。", cancel);

    public Task<IActionResult> OnPostEnableAsync([FromQuery] long id, CancellationToken cancel) =>
        ChangeAsync(id, account => account.IsDisabled = false, "已重新啟用。", cancel);

    private async Task<IActionResult> ChangeAsync(
        long id,
        Action<StaffAccount> change,
        string done,
        CancellationToken cancel)
    {
        if (await queries.FindAsync(id, cancel) is null)
        {
            return NotFound();
        }

        if (await actions.Change.ExecuteAsync(id, change) is { } problem)
        {
            ModelState.AddModelError("", problem);
            return await ShowAsync(cancel);
        }

        Done = done;
        return Redirect(Links.DeskPeople);
    }

    /// <summary>The address is written into this one answer; a redirect would have to keep the secret somewhere.</summary>
    private async Task<IActionResult> OfferAsync(StaffAccount account, CancellationToken cancel)
    {
        OneTimeUrl = links.Absolute(OfferSetup.Address(await actions.Password.OfferAsync(account)));
        OneTimeFor = account.DisplayName;
        Input = new InputModel();
        ModelState.Clear();
        return await ShowAsync(cancel);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Accounts = await queries.ListAsync(cancel);
        return Page();
    }

    internal sealed class InputModel
    {
        public string? Name { get; set; }

        public string? DisplayName { get; set; }

        public string? Role { get; set; } = nameof(StaffRole.Contributor);
    }
}
