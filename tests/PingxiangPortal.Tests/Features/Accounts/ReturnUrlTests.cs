using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class ReturnUrlTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static readonly string[] Hostile =
    [
        "https://evil.example/",
        "http://evil.example",
        "//evil.example",
        "///evil.example",
        "////evil.example/%2f..",
        "/\\evil.example",
        "\\\\evil.example",
        "\\/evil.example",
        "/\\/evil.example",
        "/%5Cevil.example",
        "/%5c%5cevil.example",
        "/%2Fevil.example",
        "/%2f%2fevil.example",
        "%2f%2fevil.example",
        "/%252fevil.example",
        "/%255cevil.example",
        "/\t/evil.example",
        "/\r\n/evil.example",
        "/%09/evil.example",
        "/%0d%0aLocation:%20https://evil.example",
        "/\u0000/evil.example",
        "/%00",
        "/\u007f//evil.example",
        " //evil.example",
        "/ /evil.example",
        "https:evil.example",
        "https:/evil.example",
        "http:evil.example",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "evil.example",
        "@evil.example",
        "http://localhost@evil.example/",
        "http://localhost.evil.example/",
        "http://localhost/admin",
        "/路徑",
        "/\u3000//evil.example",
        "／／evil.example",
        "〱evil.example",
        "?x",
        "#x",
        "..//evil.example",
        "./admin",
        "~/admin",
        "",
        "/" + "aaaaaaaaaaaaaaaaaaaa",
    ];

    [Fact]
    public async Task No_hostile_return_address_leads_away_from_the_site()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);

        foreach (var address in Hostile.SkipLast(1).Append("/" + new string('a', 2_001)))
        {
            Assert.Equal("/admin", await TargetAsync(colleague, address));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/admin/articles?state=draft&page=2")]
    [InlineData("/admin/articles/7#edit")]
    [InlineData("/articles/1/a-slug")]
    [InlineData("/%E8%B7%AF")]
    [InlineData("/admin?words=a%20b")]
    public async Task A_local_path_is_followed(string address)
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);

        Assert.Equal(address, await TargetAsync(colleague, address));
    }

    [Fact]
    public async Task A_closed_page_is_opened_after_signing_in()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);
        using var browser = new Browser(app);
        var turnedAway = await browser.OpenAsync("/admin/articles?state=draft");
        var door = await browser.OpenAsync(turnedAway.Location!);

        var answer = await browser.PressAsync(door, "登入", ("帳號", colleague.Name), ("密碼", colleague.Password));

        Assert.Equal("/admin/articles?state=draft", answer.Location);
    }

    [Fact]
    public async Task Who_is_signed_in_already_is_not_led_away_either()
    {
        foreach (var address in Hostile.SkipLast(1))
        {
            var answer = await app.Publisher.OpenAsync("/account/login?returnUrl=" + Uri.EscapeDataString(address));

            Assert.True(answer.Location is "/admin" || answer.Status == HttpStatusCode.BadRequest, $"{address} leads to {answer.Location}");
        }
    }

    private async Task<string?> TargetAsync(Colleague colleague, string address)
    {
        using var browser = new Browser(app);
        var door = await browser.OpenAsync("/account/login");
        var answer = await browser.PressAsync(door, "登入", ("帳號", colleague.Name), ("密碼", colleague.Password), ("ReturnUrl", address));
        return answer.Status == HttpStatusCode.BadRequest ? "/admin" : answer.Location;
    }
}
