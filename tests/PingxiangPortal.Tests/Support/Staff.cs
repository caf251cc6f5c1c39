using System.Net;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Support;

/// <summary>Staff of an app under test, signed in through the real page.</summary>
internal static class Staff
{
    public static async Task<Colleague> ColleagueAsync(this PortalApp app, StaffRole role, string? name = null, string? displayName = null)
    {
        var account = new NewAccount(name ?? Some.Word("u"), displayName ?? Some.Word("同事"), role, Some.Word("correct horse "));
        var (added, problems) = await app.UseAsync((AddStaffAccount add) => add.ExecuteAsync(account));

        Assert.True(added is not null, string.Join(' ', problems));
        return new Colleague(added.Id, account.Name, account.DisplayName, role, account.Password!); // given above
    }

    public static async Task<Browser> SignInAsync(this PortalApp app, StaffRole role) =>
        await app.SignInAsync(await app.ColleagueAsync(role));

    public static async Task<Browser> SignInAsync(this PortalApp app, Colleague colleague)
    {
        var browser = new Browser(app);
        var answer = await browser.TrySignInAsync(colleague.Name, colleague.Password);
        answer.Expect(HttpStatusCode.Redirect);
        return browser;
    }

    public static async Task<Page> TrySignInAsync(this Browser browser, string name, string password, string returnUrl = "") =>
        await browser.PressAsync(
            await browser.OpenAsync("/account/login" + (returnUrl.Length > 0 ? "?returnUrl=" + Uri.EscapeDataString(returnUrl) : "")),
            "登入",
            ("帳號", name),
            ("密碼", password));
}
