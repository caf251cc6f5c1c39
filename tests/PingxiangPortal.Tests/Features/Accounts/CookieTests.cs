using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class CookieTests
{
    [Theory]
    [InlineData("https://news.example", "__Host-")]
    [InlineData("http://localhost", "")]
    public async Task Every_cookie_is_as_closed_as_the_address_allows(string baseUrl, string prefix)
    {
        await using var app = new PortalApp().With("Portal:BaseUrl", baseUrl);
        var cookies = await CollectAsync(app);
        var isSecure = prefix.Length > 0;

        Assert.Equal(
            new[] { prefix + "form", prefix + "notice", prefix + "reader", prefix + "staff", "mine", "size", "theme" }.Order(StringComparer.Ordinal),
            cookies.Keys.Order(StringComparer.Ordinal));

        foreach (var (name, cookie) in cookies)
        {
            var attributes = cookie.ToLowerInvariant().Split("; ").Skip(1).ToList();
            Assert.Contains("httponly", attributes);
            Assert.Equal(isSecure, attributes.Contains("secure"));
            Assert.True(attributes.Contains("samesite=lax") || attributes.Contains("samesite=strict"), cookie);
            Assert.True(attributes.Contains("path=/") || name == "mine", cookie);
            Assert.DoesNotContain(attributes, attribute => attribute.StartsWith("domain=", StringComparison.Ordinal));
        }
    }

    private static async Task<Dictionary<string, string>> CollectAsync(PortalApp app)
    {
        var article = await Some.ArticleAsync(app);
        using var browser = new Browser(app);
        var colleague = await app.ColleagueAsync(StaffRole.Publisher);
        var door = await browser.OpenAsync("/account/login");
        Page[] pages =
        [
            door,
            await browser.ReactAsync(article.ArticleId, "flower"),
            await browser.PostAsync("/preferences", [("theme", "dark"), ("size", "l")]),
            await browser.PressAsync(door, "登入", ("帳號", colleague.Name), ("密碼", colleague.Password)),
            await browser.PressAsync(await browser.OpenAsync("/admin/articles/new"), "儲存草稿", ("標題", "一個標題")),
        ];

        return pages
            .SelectMany(page => page.SetCookies)
            .GroupBy(cookie => cookie.Split('=')[0])
            .ToDictionary(cookies => cookies.Key, cookies => cookies.Last());
    }
}
