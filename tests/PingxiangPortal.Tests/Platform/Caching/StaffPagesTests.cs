using Microsoft.Extensions.DependencyInjection;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Platform.Caching;

public sealed class StaffPagesTests
{
    [Fact]
    public async Task A_page_for_staff_is_neither_kept_nor_given_to_readers()
    {
        await using var app = new PortalApp();
        using var staff = await app.SignInAsync(StaffRole.Publisher);
        Page? own = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => own = await staff.OpenAsync("/")));
        Assert.Equal(("private, no-store", null), (own!.Header("Cache-Control"), own.Header("ETag")));

        var reader = await Answer.GetAsync(app, "/");
        Assert.StartsWith("public", reader["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_a_rendering_of_their_own_beside_one_that_is_kept()
    {
        await using var app = new PortalApp();
        using var staff = await app.SignInAsync(StaffRole.Publisher);
        await app.WarmAsync("/");

        Assert.Equal("private, no-store", (await staff.OpenAsync("/")).Header("Cache-Control"));
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("")]
    [InlineData("CfDJ8AAAA")]
    public async Task A_forged_session_gets_what_readers_get(string value)
    {
        await using var app = new PortalApp();
        await app.WarmAsync("/");
        var kept = app.Page("/");
        Answer? answer = null;

        Assert.Equal(0, await app.NewPagesAsync(async () => answer = await Answer.GetAsync(app, "/", ("Cookie", $"{NameOf(app)}={value}"))));
        Assert.Equal(("private, no-cache", (await Answer.GetAsync(app, "/")).Tag), (answer!["Cache-Control"], answer.Tag));
        Assert.Same(kept, app.Page("/"));
    }

    [Fact]
    public async Task An_expired_session_gets_what_readers_get()
    {
        await using var app = new PortalApp();
        using var staff = await app.SignInAsync(StaffRole.Publisher);
        var cookie = $"{NameOf(app)}={staff.Cookies.GetAllCookies()[NameOf(app)]!.Value}";
        Assert.Equal("private, no-store", (await Answer.GetAsync(app, "/", ("Cookie", cookie)))["Cache-Control"]);

        app.Clock.Advance(TimeSpan.FromDays(400));

        var answer = await Answer.GetAsync(app, "/", ("Cookie", cookie));
        Assert.Equal("private, no-cache", answer["Cache-Control"]);
        Assert.Equal((await Answer.GetAsync(app, "/")).Tag, answer.Tag);
    }

    [Fact]
    public async Task A_session_whose_account_was_closed_leaves_nothing_of_it_to_readers()
    {
        await using var app = new PortalApp();
        using var staff = await app.SignInAsync(StaffRole.Publisher);
        await app.WriteAsync(async db =>
        {
            foreach (var account in db.Users)
            {
                account.SecurityStamp = "another";
                db.Update(account);
            }

            return await db.SaveChangesAsync();
        });
        app.Clock.Advance(TimeSpan.FromHours(1));

        await staff.OpenAsync("/");
        var reader = await Answer.GetAsync(app, "/");

        Assert.Null(reader["Set-Cookie"]);
        Assert.StartsWith("public", reader["Cache-Control"], StringComparison.Ordinal);
    }

    private static string NameOf(PortalApp app) => app.Services.GetRequiredService<StaffCookie>().Name;
}
