using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class FormTokenTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string Token = "__RequestVerificationToken";

    [Theory]
    [InlineData("missing")]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("of someone else")]
    [InlineData("of nobody")]
    [InlineData("garbage")]
    [InlineData("NUL")]
    public async Task A_form_without_its_own_token_writes_nothing(string kind)
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");
        var own = TokenOf(blank);
        var token = kind switch
        {
            "missing" => null,
            "empty" => "",
            "cut" => own[..^10],
            "of someone else" => TokenOf(await app.Administrator.OpenAsync("/admin/articles/new")),
            "of nobody" => await StrangersTokenAsync(),
            "NUL" => own + "\0",
            _ => "garbage",
        };
        var before = await app.UseAsync((PortalDb db) => db.Articles.CountAsync());

        var answer = await app.Publisher.PressAsync(blank, "儲存草稿", ("標題", "不會存"), (token is null ? Token : "+" + Token, token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(before, await app.UseAsync((PortalDb db) => db.Articles.CountAsync()));
    }

    [Theory]
    [InlineData("/admin/articles/new?handler=Save")]
    [InlineData("/admin/articles/preview")]
    [InlineData("/admin/categories?handler=Add")]
    [InlineData("/admin/people?handler=Add")]
    [InlineData("/admin/settings")]
    [InlineData("/account/security")]
    [InlineData("/account/logout")]
    [InlineData("/account/login")]
    public async Task Every_staff_form_wants_a_token(string address)
    {
        var answer = await app.Administrator.PostAsync(address, [("Input.Name", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Even_with_a_token_a_post_from_another_site_is_refused(string header, string value)
    {
        var blank = await app.Publisher.OpenAsync("/admin/articles/new");
        var before = await app.UseAsync((PortalDb db) => db.Articles.CountAsync());

        var answer = await app.Publisher.PostAsync("/admin/articles/new?handler=Save", [("Input.Title", "不會存"), ("Input.CategoryId", $"{app.CategoryId}"), (Token, TokenOf(blank))], (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(before, await app.UseAsync((PortalDb db) => db.Articles.CountAsync()));
    }

    [Fact]
    public async Task The_token_of_one_session_is_no_good_after_another_signed_in()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Publisher);
        using var browser = new Browser(app);
        var before = await browser.OpenAsync("/account/login");
        await browser.PressAsync(before, "登入", ("帳號", colleague.Name), ("密碼", colleague.Password));

        var answer = await browser.PostAsync("/admin/articles/new?handler=Save", [("Input.Title", "x"), ("Input.CategoryId", $"{app.CategoryId}"), (Token, TokenOf(before))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private async Task<string> StrangersTokenAsync()
    {
        using var stranger = new Browser(app);
        return TokenOf(await stranger.OpenAsync("/account/login"));
    }

    private static string TokenOf(Page page) => page.Document.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
}
