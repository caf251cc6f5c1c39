using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.Settings;

public sealed class SettingsTests
{
    [Fact]
    public async Task The_name_and_tagline_show_up_for_readers_at_once()
    {
        await using var app = new PortalApp();
        using var administrator = await app.SignInAsync(StaffRole.Administrator);
        using var reader = new Browser(app);
        Assert.StartsWith("城事網", (await reader.OpenAsync("/")).Document.Title, StringComparison.Ordinal);

        var page = await administrator.PressAndFollowAsync(
            await administrator.OpenAsync("/admin/settings"), "儲存", ("網站名稱", "新的站名"), ("標語", "新的標語"));

        Assert.Equal("網站設定已儲存，讀者頁馬上更新。", page.Done());
        Assert.Equal("新的站名｜新的標語", (await reader.OpenAsync("/")).Document.Title);
    }

    [Fact]
    public async Task The_operators_settings_win()
    {
        await using var app = new PortalApp().With("Portal:SiteName", "設定的站名");
        using var administrator = await app.SignInAsync(StaffRole.Administrator);
        using var reader = new Browser(app);
        var page = await administrator.OpenAsync("/admin/settings");

        await administrator.PressAsync(page, "儲存", ("網站名稱", "想改的"), ("標語", "新的標語"));

        Assert.True(page.Control("網站名稱").HasAttribute("readonly"));
        Assert.Equal("設定的站名｜新的標語", (await reader.OpenAsync("/")).Document.Title);
    }

    [Theory]
    [InlineData("", "標語", "網站名稱")]
    [InlineData("四十一個字的站名四十一個字的站名四十一個字的站名四十一個字的站名四十一個字的站名啊", "標語", "網站名稱")]
    public async Task A_name_that_is_none_or_too_long_is_refused(string name, string tagline, string field)
    {
        await using var app = new PortalApp();
        using var administrator = await app.SignInAsync(StaffRole.Administrator);

        var answer = await administrator.PressAsync(await administrator.OpenAsync("/admin/settings"), "儲存", ("網站名稱", name), ("標語", tagline));

        Assert.NotEmpty(answer.ErrorOf(field));
        Assert.Equal(tagline, answer.Field("標語"));
    }
}
