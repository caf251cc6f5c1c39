using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Ops;

public sealed class PeopleCommandTests
{
    private const string Password = "a long enough one";

    [Fact]
    public async Task An_account_added_from_a_script_can_sign_in_beside_the_running_site()
    {
        await using var app = new PortalApp();
        _ = app.Services;

        using var run = await AddAsync(app, ["chief", "--role", "administrator", "--password-stdin", "--display-name", "主編"], Password + "\n");
        using var browser = new Browser(app);
        var answer = await browser.TrySignInAsync("chief", Password);

        Assert.True(run.ExitCode == 0, run.Printed);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("主編", (await browser.OpenAsync("/admin/people")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, run.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_can_be_added_before_the_first_start()
    {
        await using var app = new PortalApp();

        using var run = await AddAsync(app, ["chief", "--role", "administrator", "--password-stdin"], Password);
        using var browser = new Browser(app);

        Assert.True(run.ExitCode == 0, run.Printed);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.TrySignInAsync("chief", Password)).Status);
    }

    [Theory]
    [InlineData(2, "people", "add")]
    [InlineData(2, "people", "add", "chief", "--role", "administrator")]
    [InlineData(2, "people", "add", "chief", "--role", "3", "--password-stdin")]
    [InlineData(2, "people", "add", "chief", "--role", "root", "--password-stdin")]
    [InlineData(2, "people", "add", "chief", "--password-stdin")]
    [InlineData(2, "people", "add", "chief", "other", "--role", "publisher", "--password-stdin")]
    [InlineData(2, "people", "remove", "chief")]
    [InlineData(2, "unknown")]
    [InlineData(1, "people", "add", "no", "--role", "publisher", "--password-stdin")]
    public async Task What_the_command_cannot_do_it_says_and_does_not(int exitCode, params string[] words)
    {
        await using var app = new PortalApp();
        _ = app.Services;

        using var run = await PortalProcess.RunAsync([.. PortalProcess.On(app), .. words], Password);

        Assert.True(exitCode == run.ExitCode, $"{run.ExitCode}: {run.Printed}");
        Assert.False(await app.UseAsync((PortalDb db) => db.Users.AnyAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("\n")]
    public async Task A_password_that_is_too_short_is_refused(string password)
    {
        await using var app = new PortalApp();
        _ = app.Services;

        using var run = await AddAsync(app, ["chief", "--role", "publisher", "--password-stdin"], password);

        Assert.True(run.ExitCode == 1, run.Printed);
        Assert.False(await app.UseAsync((PortalDb db) => db.Users.AnyAsync()));
    }

    private static Task<PortalProcess> AddAsync(PortalApp app, string[] words, string input) =>
        PortalProcess.RunAsync([.. PortalProcess.On(app), "people", "add", .. words], input);
}
