using System.Net;
using System.Text.RegularExpressions;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed partial class SignInTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Theory]
    [InlineData("admin", "admin")]
    [InlineData("admin", "password")]
    [InlineData("admin", "123456")]
    [InlineData("admin", "admin123")]
    [InlineData("admin", "")]
    [InlineData("administrator", "administrator")]
    [InlineData("root", "root")]
    [InlineData("root", "toor")]
    [InlineData("test", "test")]
    [InlineData("guest", "guest")]
    [InlineData("user", "user")]
    [InlineData("editor", "editor")]
    [InlineData("portal", "portal")]
    public async Task No_account_is_there_by_default(string name, string password)
    {
        await using var site = new SeededApp();
        using var stranger = new Browser(site);

        var answer = await stranger.TrySignInAsync(name, password);

        Assert.Equal((HttpStatusCode.OK, 1), (answer.Status, answer.Alerts().Count));
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.OpenAsync("/admin/articles")).Status);
    }

    [Fact]
    public async Task The_right_password_opens_the_desk()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);
        using var browser = new Browser(app);

        var answer = await browser.TrySignInAsync(" " + colleague.Name.ToUpperInvariant() + " ", colleague.Password);

        Assert.Equal((HttpStatusCode.Redirect, "/admin"), (answer.Status, answer.Location));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/articles")).Status);
    }

    [Fact]
    public async Task Whoever_cannot_sign_in_learns_nothing_about_the_account()
    {
        var known = await app.ColleagueAsync(StaffRole.Publisher);
        var disabled = await app.ColleagueAsync(StaffRole.Publisher);
        Assert.Null(await app.UseAsync((ChangeStaffAccount change) => change.ExecuteAsync(disabled.Id, account => account.IsDisabled = true)));
        var (unset, _) = await app.UseAsync((AddStaffAccount add) => add.ExecuteAsync(new NewAccount(Some.Word("u"), Some.Word("新人"), StaffRole.Publisher, null)));

        var reference = await RefusedAsync("no-such-name", "some wrong password");

        Assert.Equal(reference, await RefusedAsync(known.Name, "some wrong password"));
        Assert.Equal(reference, await RefusedAsync(disabled.Name, disabled.Password));
        Assert.Equal(reference, await RefusedAsync(unset!.UserName!, "some wrong password"));
        Assert.Equal(reference, await RefusedAsync(known.Name, new string('x', 5_000)));
        Assert.Equal(reference, await RefusedAsync(known.Name, ""));
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_without_a_step()
    {
        await using var site = new PortalApp();
        using var browser = await site.SignInAsync(StaffRole.Publisher);

        site.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/articles")).Status);

        site.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/admin/articles")).Status);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_whatever_is_done()
    {
        await using var site = new PortalApp();
        using var browser = await site.SignInAsync(StaffRole.Publisher);

        for (var step = 0; step < 24; step++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/articles")).Status);
            site.Clock.Advance(TimeSpan.FromMinutes(30));
        }

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/admin/articles")).Status);
    }

    [Fact]
    public async Task A_session_survives_a_restart()
    {
        await using var first = new PortalApp();
        using var browser = await first.SignInAsync(StaffRole.Publisher);
        var cookie = browser.Cookies.GetCookieHeader(browser.Site);

        await using var second = await first.RestartAsync();
        using var again = new Browser(second);

        Assert.Equal(HttpStatusCode.OK, (await again.OpenAsync("/admin/articles", ("Cookie", cookie))).Status);
    }

    [Fact]
    public async Task Signing_out_is_asked_for_and_done_by_a_post()
    {
        using var browser = await app.SignInAsync(StaffRole.Publisher);

        var asked = await browser.OpenAsync("/account/logout");
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/articles")).Status);

        var left = await browser.PressAsync(asked, "登出");
        Assert.Equal((HttpStatusCode.Redirect, "/"), (left.Status, left.Location));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/admin/articles")).Status);
    }

    [Fact]
    public async Task Beyond_the_limit_even_the_right_password_is_refused_for_a_while()
    {
        await using var site = new PortalApp().With("Portal:Limits:SignInsPerMinutePerAddress", "2");
        var colleague = await site.ColleagueAsync(StaffRole.Publisher);
        using var browser = new Browser(site);
        await browser.TrySignInAsync(colleague.Name, "wrong");
        await browser.TrySignInAsync(colleague.Name, "wrong");

        var beyond = await browser.TrySignInAsync(colleague.Name, colleague.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, beyond.Status);
        Assert.NotNull(beyond.Header("Retry-After"));
    }

    private async Task<string> RefusedAsync(string name, string password)
    {
        using var stranger = new Browser(app);
        var answer = await stranger.TrySignInAsync(name, password);
        var text = Token().Replace(answer.Text, "").Replace(name, "NAME", StringComparison.Ordinal);
        return $"{answer.Status}\n{string.Join('\n', answer.SteadyHeaders)}\n{answer.SetCookies.Count}\n{text}";
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]* value=\")[^\"]*")]
    private static partial Regex Token();
}
