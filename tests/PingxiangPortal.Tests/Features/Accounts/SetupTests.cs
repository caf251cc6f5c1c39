using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class SetupTests
{
    private const string Password = "a long enough one";

    [Fact]
    public async Task The_secret_makes_the_first_administrator_and_signs_in()
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);
        using var browser = new Browser(app);

        var answer = await SetUpAsync(browser, secret!);

        Assert.Equal((HttpStatusCode.Redirect, "/admin"), (answer.Status, answer.Location));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/admin/people")).Status);
        Assert.True(secret!.Length * 6 >= 128);
    }

    [Fact]
    public async Task The_secret_works_once()
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);
        using var first = new Browser(app);
        using var second = new Browser(app);
        var opened = await second.OpenAsync(OfferSetup.Address(secret!));
        await SetUpAsync(first, secret!);

        var late = await second.PressAsync(opened, "建立並登入", ("帳號", "second"), ("顯示名稱", "第二位"), ("密碼", Password), ("再輸入一次", Password));

        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await second.OpenAsync(OfferSetup.Address(secret!))).Status);
        Assert.Equal(1, await CountAsync(app));
    }

    [Fact]
    public async Task Two_who_set_up_at_once_make_one_administrator()
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);
        var browsers = Enumerable.Range(0, 4).Select(_ => new Browser(app)).ToList();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync(OfferSetup.Address(secret!))));

        var answers = await Task.WhenAll(browsers.Select((browser, at) => browser.PressAsync(
            pages[at], "建立並登入", ("帳號", $"first{at}"), ("顯示名稱", $"管理員{at}"), ("密碼", Password), ("再輸入一次", Password))));

        Assert.Equal(1, await CountAsync(app));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.All(answers, answer => Assert.True((int)answer.Status < 500, $"{answer.Status}"));
        browsers.ForEach(browser => browser.Dispose());
    }

    [Fact]
    public async Task The_secret_is_dead_after_an_hour()
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);
        using var browser = new Browser(app);

        app.Clock.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        var opened = (await browser.OpenAsync(OfferSetup.Address(secret!))).Expect(HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(OfferSetup.Address(secret!))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PressAsync(opened, "建立並登入", ("帳號", "late"), ("顯示名稱", "遲到"))).Status);
    }

    [Fact]
    public async Task Another_start_replaces_the_secret()
    {
        await using var first = new PortalApp();
        var secret = await SecretAsync(first);

        await using var second = await first.RestartAsync();
        using var browser = new Browser(second);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(OfferSetup.Address(secret!))).Status);
    }

    [Fact]
    public async Task A_wrong_secret_opens_nothing()
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);
        using var browser = new Browser(app);
        string[] wrong = ["", secret![..^1], secret + "A", secret.ToUpperInvariant() + "x", OneTimeSecret.Hash(secret), OneTimeSecret.New(), "%00", "null", new string('A', 3_000)];

        foreach (var each in wrong)
        {
            var answer = await browser.OpenAsync(OfferSetup.Address(each));
            Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{each} answers {answer.Status}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/account/setup")).Status);
    }

    [Fact]
    public async Task No_secret_is_offered_once_there_is_an_account()
    {
        await using var app = new PortalApp();
        await app.ColleagueAsync(StaffRole.Contributor);

        Assert.Null(await SecretAsync(app));
    }

    [Fact]
    public async Task The_store_keeps_the_hash_alone()
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);

        Assert.DoesNotContain(await StoredText.AllAsync(app), each => each.Text.Contains(secret!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_secrets_page_sends_no_referrer_and_is_kept_nowhere()
    {
        await using var app = new PortalApp();
        using var browser = new Browser(app);

        var page = await browser.OpenAsync(OfferSetup.Address((await SecretAsync(app))!));

        Assert.Equal("no-referrer", page.Header("Referrer-Policy"));
        Assert.Contains("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab", "管理員", Password, Password, "帳號")]
    [InlineData("first", "", Password, Password, "顯示名稱")]
    [InlineData("first", "管理員", "too short", "too short", "密碼")]
    [InlineData("first-admin-name", "管理員", "first-admin-name", "first-admin-name", "密碼")]
    [InlineData("first", "管理員", Password, "another one", "再輸入一次")]
    public async Task A_form_with_a_mistake_comes_back_and_the_secret_still_works(string name, string display, string password, string again, string field)
    {
        await using var app = new PortalApp();
        var secret = await SecretAsync(app);
        using var browser = new Browser(app);
        var opened = await browser.OpenAsync(OfferSetup.Address(secret!));

        var page = await browser.PressAsync(opened, "建立並登入", ("帳號", name), ("顯示名稱", display), ("密碼", password), ("再輸入一次", again));

        Assert.NotEmpty(page.ErrorOf(field));
        Assert.DoesNotContain(password, page.Text.Replace(name, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(app));
        Assert.Equal(HttpStatusCode.Redirect, (await SetUpAsync(browser, secret!)).Status);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(64)]
    [InlineData(128)]
    public async Task Long_passwords_work_whole(int length)
    {
        await using var app = new PortalApp();
        using var browser = new Browser(app);
        var password = string.Concat(Enumerable.Repeat("密a", length / 2));

        var answer = await SetUpAsync(browser, (await SecretAsync(app))!, password);
        using var later = new Browser(app);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await later.TrySignInAsync("first", password[..^1])).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await later.TrySignInAsync("first", password)).Status);
    }

    private static Task<string?> SecretAsync(PortalApp app) => app.UseAsync((OfferSetup offer) => offer.ExecuteAsync());

    private static Task<int> CountAsync(PortalApp app) => app.UseAsync((PortalDb db) => db.Users.CountAsync());

    private static async Task<Page> SetUpAsync(Browser browser, string secret, string password = Password) => await browser.PressAsync(
        await browser.OpenAsync(OfferSetup.Address(secret)), "建立並登入", ("帳號", "first"), ("顯示名稱", "管理員"), ("密碼", password), ("再輸入一次", password));
}
