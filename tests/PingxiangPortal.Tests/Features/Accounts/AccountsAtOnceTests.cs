using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Features.Accounts;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Tests.Features.Accounts;

public sealed class AccountsAtOnceTests : IAsyncDisposable
{
    private readonly PortalApp app = new();

    [Fact]
    public async Task Of_several_first_administrators_at_once_there_is_one()
    {
        var made = await AddAsync(number => new NewAccount($"boss{number}", $"總編{number}", StaffRole.Administrator, Password: null), onlyFirst: true);

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Of_several_accounts_of_one_name_at_once_there_is_one() =>
        Assert.Equal(1, await AddAsync(_ => new NewAccount("same", "同名", StaffRole.Publisher, Password: null)));

    [Fact]
    public async Task Several_different_accounts_at_once_are_all_added() =>
        Assert.Equal(8, await AddAsync(number => new NewAccount($"other{number}", $"同事{number}", StaffRole.Publisher, Password: null)));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<int> AddAsync(Func<int, NewAccount> wanted, bool onlyFirst = false)
    {
        var answers = await AtOnce.RunAsync(app, 8, (AddStaffAccount add, int number) => add.ExecuteAsync(wanted(number), onlyFirst));
        return answers.Count(answer => answer.Account is not null);
    }
}
