using System.Net;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Admin.People;

public sealed class PeopleTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task A_new_colleague_chooses_a_password_by_an_address_that_works_once()
    {
        var name = Some.Word("n");
        var address = await AddAsync(name, "Publisher");
        using var colleague = new Browser(app);

        var first = await colleague.PressAsync(
            (await colleague.OpenAsync(address)).Expect(HttpStatusCode.OK), "設定並登入", ("密碼", "a long enough one"), ("再輸入一次", "a long enough one"));
        using var thief = new Browser(app);
        var again = await thief.OpenAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.OK, (await colleague.OpenAsync("/admin/articles")).Status);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        using var later = new Browser(app);
        Assert.Equal(HttpStatusCode.Redirect, (await later.TrySignInAsync(name, "a long enough one")).Status);
    }

    [Fact]
    public async Task The_one_time_address_is_dead_after_a_day()
    {
        await using var site = new PortalApp();
        using var administrator = await site.SignInAsync(StaffRole.Administrator);
        var page = await administrator.PressAsync(
            await administrator.OpenAsync("/admin/people"), "加入，並產生一次性網址", ("顯示名稱", "新來的"), ("帳號", "newcomer"));
        var address = OneTimeAddress(page);
        using var colleague = new Browser(site);

        site.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await colleague.OpenAsync(address)).Status);

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Until_the_password_is_chosen_nobody_can_sign_in()
    {
        var name = Some.Word("n");
        await AddAsync(name, "Publisher");
        using var stranger = new Browser(app);

        foreach (var password in new[] { "", " ", name, "null", "password" })
        {
            Assert.Equal(HttpStatusCode.OK, (await stranger.TrySignInAsync(name, password)).Status);
        }
    }

    [Fact]
    public async Task A_reset_ends_the_sessions_and_the_old_password()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Publisher);
        using var browser = await app.SignInAsync(colleague);

        var page = await PressAtPeopleAsync($"Reset&id={colleague.Id}");

        Assert.Contains("24 小時內有效", page.Done(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/admin/articles")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.TrySignInAsync(colleague.Name, colleague.Password)).Status);
    }

    [Fact]
    public async Task Disabling_ends_the_session_at_once_and_enabling_lets_in_again()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Publisher);
        using var browser = await app.SignInAsync(colleague);

        (await PressAtPeopleAsync($"Disable&id={colleague.Id}")).Expect(HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/admin/articles")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.TrySignInAsync(colleague.Name, colleague.Password)).Status);

        (await PressAtPeopleAsync($"Enable&id={colleague.Id}")).Expect(HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.TrySignInAsync(colleague.Name, colleague.Password)).Status);
    }

    [Fact]
    public async Task A_new_role_counts_from_the_next_step_on()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Administrator);
        using var before = await app.SignInAsync(colleague);

        await PressAtPeopleAsync($"Role&id={colleague.Id}", ("+role", "Contributor"));
        using var after = await app.SignInAsync(colleague);

        Assert.Equal(HttpStatusCode.Redirect, (await before.OpenAsync("/admin/people")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await after.OpenAsync("/admin/people")).Status);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("Contributor,Administrator")]
    [InlineData("Contributor, Publisher")]
    [InlineData("root")]
    [InlineData("")]
    public async Task A_role_that_is_none_changes_nothing(string role)
    {
        var colleague = await app.ColleagueAsync(StaffRole.Publisher);

        var answer = await PressAtPeopleAsync($"Role&id={colleague.Id}", ("+role", role));

        Assert.True((int)answer.Status < 500, $"{answer.Status}");
        Assert.Equal(StaffRole.Publisher, await app.UseAsync((PortalDb db) => db.Users.Where(each => each.Id == colleague.Id).Select(each => each.Role).SingleAsync()));
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var site = new PortalApp();
        var only = await site.ColleagueAsync(StaffRole.Administrator);
        using var administrator = await site.SignInAsync(only);
        var page = await administrator.OpenAsync("/admin/people");
        const string Button = "加入，並產生一次性網址";

        var disabled = await administrator.PressAtAsync(page, Button, $"/admin/people?handler=Disable&id={only.Id}");
        var lowered = await administrator.PressAtAsync(page, Button, $"/admin/people?handler=Role&id={only.Id}", ("+role", "Publisher"));

        Assert.Contains("最後一位管理員", string.Join(' ', disabled.Alerts()), StringComparison.Ordinal);
        Assert.Contains("最後一位管理員", string.Join(' ', lowered.Alerts()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync("/admin/people")).Status);
    }

    [Fact]
    public async Task A_disabled_administrator_does_not_count_as_the_last_one()
    {
        await using var site = new PortalApp();
        var first = await site.ColleagueAsync(StaffRole.Administrator);
        var second = await site.ColleagueAsync(StaffRole.Administrator);
        using var administrator = await site.SignInAsync(first);
        var page = await administrator.OpenAsync("/admin/people");
        const string Button = "加入，並產生一次性網址";

        var other = await administrator.PressAtAsync(page, Button, $"/admin/people?handler=Disable&id={second.Id}");
        var self = await administrator.PressAtAsync(page, Button, $"/admin/people?handler=Disable&id={first.Id}");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (other.Status, self.Status));
    }

    [Theory]
    [InlineData("ab", "帳號")]
    [InlineData("", "帳號")]
    [InlineData("有漢字的", "帳號")]
    [InlineData("with space", "帳號")]
    [InlineData("-begin", "帳號")]
    [InlineData("abcdefghijklmnopqrstuvwxyz1234567", "帳號")]
    [InlineData("аdmin", "帳號")]
    public async Task A_name_to_sign_in_with_that_cannot_be_one_is_refused(string name, string field)
    {
        var page = await app.Administrator.OpenAsync("/admin/people");

        var answer = await app.Administrator.PressAsync(page, "加入，並產生一次性網址", ("顯示名稱", Some.Word("某人")), ("帳號", name));

        Assert.NotEmpty(answer.ErrorOf(field));
        Assert.DoesNotContain("一次性網址交給", answer.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_unique_whatever_their_case()
    {
        var colleague = await app.ColleagueAsync(StaffRole.Contributor);
        var page = await app.Administrator.OpenAsync("/admin/people");

        var sameName = await app.Administrator.PressAsync(
            page, "加入，並產生一次性網址", ("顯示名稱", Some.Word("某人")), ("帳號", colleague.Name.ToUpperInvariant()));
        var sameDisplayName = await app.Administrator.PressAsync(
            page, "加入，並產生一次性網址", ("顯示名稱", colleague.DisplayName), ("帳號", Some.Word("n")));

        Assert.Equal("已有這個帳號。", sameName.ErrorOf("帳號"));
        Assert.Equal("已有人用這個名稱。", sameDisplayName.ErrorOf("顯示名稱"));
    }

    [Theory]
    [InlineData("Reset")]
    [InlineData("Role")]
    [InlineData("Disable")]
    [InlineData("Enable")]
    public async Task An_account_that_never_was_is_not_found(string handler)
    {
        var answer = await PressAtPeopleAsync($"{handler}&id=999999", ("+role", "Publisher"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private async Task<string> AddAsync(string name, string role)
    {
        var page = await app.Administrator.OpenAsync("/admin/people");
        return OneTimeAddress(await app.Administrator.PressAsync(
            page, "加入，並產生一次性網址", ("顯示名稱", Some.Word("新人")), ("帳號", name), ("Input.Role", role)));
    }

    private static string OneTimeAddress(Page page) => new Uri(Html.One(page.MainPart(), "[role=status] code").Words()).PathAndQuery;

    private async Task<Page> PressAtPeopleAsync(string handler, params (string Field, string? Value)[] fields)
    {
        var page = await app.Administrator.OpenAsync("/admin/people");
        return await app.Administrator.PressAtAsync(page, "加入，並產生一次性網址", "/admin/people?handler=" + handler, fields);
    }
}
