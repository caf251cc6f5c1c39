using System.Net;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class OwnPasswordTests(DeskApp app) : IClassFixture<DeskApp>
{
    private const string New = "quite another one";

    [Fact]
    public async Task A_new_password_counts_and_every_other_session_ends()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);
        using var here = await app.SignInAsync(colleague);
        using var elsewhere = await app.SignInAsync(colleague);

        var page = await here.PressAndFollowAsync(
            await here.OpenAsync("/account/security"), "更改密碼", ("目前的密碼", colleague.Password), ("新密碼", New), ("再輸入一次新密碼", New));

        Assert.Equal("密碼已更改，其他裝置都已登出。", page.Done());
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.OpenAsync("/admin/articles")).Status);
        using var later = new Browser(app);
        Assert.Equal(HttpStatusCode.OK, (await later.TrySignInAsync(colleague.Name, colleague.Password)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await later.TrySignInAsync(colleague.Name, New)).Status);
    }

    [Theory]
    [InlineData("wrong", New, New, "目前的密碼")]
    [InlineData("", New, New, "目前的密碼")]
    [InlineData(null, "short", "short", "新密碼")]
    [InlineData(null, "", "", "新密碼")]
    [InlineData(null, New, "not the same", "再輸入一次新密碼")]
    public async Task A_mistake_changes_nothing_and_shows_no_password(string? current, string password, string again, string field)
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);
        using var browser = await app.SignInAsync(colleague);

        var page = await browser.PressAsync(
            await browser.OpenAsync("/account/security"), "更改密碼", ("目前的密碼", current ?? colleague.Password), ("新密碼", password), ("再輸入一次新密碼", again));

        Assert.NotEmpty(page.ErrorOf(field));
        Assert.All(page.Document.QuerySelectorAll("[type=password]"), input => Assert.Null(input.GetAttribute("value")));
        using var later = new Browser(app);
        Assert.Equal(HttpStatusCode.Redirect, (await later.TrySignInAsync(colleague.Name, colleague.Password)).Status);
    }
}
