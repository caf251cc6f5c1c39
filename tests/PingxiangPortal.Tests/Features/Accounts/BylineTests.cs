using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class BylineTests
{
    [Theory]
    [InlineData("admin", "總編輯")]
    [InlineData("someone", "admin")]
    public async Task An_account_takes_over_the_imported_byline_of_its_name(string name, string displayName)
    {
        await using var app = new SeededApp();
        var colleague = await app.ColleagueAsync(StaffRole.Administrator, name, displayName);

        var byline = await app.UseAsync((PortalDb db) => db.Publishers.SingleAsync(publisher => publisher.AccountId == colleague.Id));
        using var reader = new Browser(app);

        Assert.Equal("admin", byline.Name);
        Assert.Contains("發布者：admin", Html.One((await reader.OpenAsync("/articles/1")).Document, ".byline").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_of_another_name_gets_a_byline_of_its_own()
    {
        await using var app = new SeededApp();
        var colleague = await app.ColleagueAsync(StaffRole.Publisher, "someone", "某某人");

        Assert.Equal("某某人", await app.UseAsync((PortalDb db) => db.Publishers.Where(each => each.AccountId == colleague.Id).Select(each => each.Name).SingleAsync()));
        Assert.Null(await app.UseAsync((PortalDb db) => db.Publishers.Where(each => each.Name == "admin").Select(each => each.AccountId).SingleAsync()));
    }

    [Fact]
    public async Task A_byline_that_someone_has_is_not_taken_away()
    {
        await using var app = new SeededApp();
        await app.ColleagueAsync(StaffRole.Publisher, "admin", "第一位");

        var (account, problems) = await app.UseAsync((AddStaffAccount add) => add.ExecuteAsync(new NewAccount("another", "admin", StaffRole.Publisher, "a long enough one")));

        Assert.Null(account);
        Assert.Equal(["DisplayName"], problems.Select(problem => problem.Field));
    }

    [Fact]
    public async Task An_imported_byline_cannot_sign_in()
    {
        await using var app = new SeededApp();

        Assert.False(await app.UseAsync((PortalDb db) => db.Users.AnyAsync()));
        Assert.True(await app.UseAsync((PortalDb db) => db.Publishers.AnyAsync(publisher => publisher.Name == "admin" && publisher.AccountId == null)));
    }
}
