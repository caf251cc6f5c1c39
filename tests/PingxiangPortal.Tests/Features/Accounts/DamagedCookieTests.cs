using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class DamagedCookieTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Theory]
    [InlineData("staff")]
    [InlineData("reader")]
    [InlineData("form")]
    [InlineData("notice")]
    [InlineData("theme")]
    [InlineData("size")]
    [InlineData("mine")]
    public async Task A_damaged_cookie_counts_as_none(string name)
    {
        var article = await Some.ArticleAsync(app);
        var real = app.Administrator.Cookies.GetAllCookies().FirstOrDefault(cookie => cookie.Name == name)?.Value ?? "flower";

        foreach (var value in Damaged(real))
        {
            await IsIgnoredAsync(article.ArticleId, $"{name}={value}");
        }
    }

    [Fact]
    public async Task A_damaged_choice_of_look_is_the_usual_look()
    {
        using var reader = new Browser(app);

        var page = await reader.OpenAsync("/", ("Cookie", "theme=neon; size=xxl"));

        Assert.Equal(("auto", "m"), (page.Document.DocumentElement.GetAttribute("data-theme"), page.Document.DocumentElement.GetAttribute("data-size")));
    }

    [Fact]
    public async Task A_form_with_a_damaged_cookie_is_refused_and_writes_nothing()
    {
        using var browser = await app.SignInAsync(StaffRole.Publisher);
        var blank = await browser.OpenAsync("/admin/articles/new");
        var before = await app.UseAsync((PortalDb db) => db.Articles.CountAsync());
        var form = browser.Cookies.GetAllCookies().First(cookie => cookie.Name == "form");
        form.Value = form.Value[..^8] + "AAAAAAAA";

        var answer = await browser.PressAsync(blank, "儲存草稿", ("標題", "不會存"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(before, await app.UseAsync((PortalDb db) => db.Articles.CountAsync()));
    }

    private static IEnumerable<string> Damaged(string real) =>
    [
        "",
        real[..(real.Length / 2)],
        real + "AA",
        real[..^1] + (real[^1] == 'A' ? 'B' : 'A'),
        new string('A', real.Length),
        "CfDJ8" + new string('A', 200),
        "%00%01%ff",
        "{}",
        "<script>",
        "chunks-3",
        "chunks-99999999999",
        "\"quoted\"",
        new string('x', 3_500),
    ];

    private async Task IsIgnoredAsync(long? article, string cookie)
    {
        using var reader = new Browser(app);
        var header = ("Cookie", cookie);

        foreach (var address in new[] { "/", $"/articles/{article}", Reacting.Address(article), "/account/login", "/nothing" })
        {
            var answer = await reader.OpenAsync(address, header);
            Assert.True((int)answer.Status < 500, $"{address} with {cookie} answers {answer.Status}");
        }

        foreach (var address in new[] { "/admin", "/admin/articles", "/admin/people", "/account/security", "/account/logout" })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await reader.OpenAsync(address, header)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await reader.ReactAsync(article, "flower", header)).Status);
    }
}
