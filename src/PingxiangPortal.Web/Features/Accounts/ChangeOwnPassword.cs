using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Changes one's own password; every session of the account ends.</summary>
internal sealed class ChangeOwnPassword(PortalDb db, UserManager<StaffAccount> users)
{
    public async Task<(StaffAccount? Account, AccountProblem? Problem)> ExecuteAsync(long id, string current, string password)
    {
        var account = await db.Users.SingleAsync(each => each.Id == id);

        if (current.Length > PasswordRules.Most * 2 || !await users.CheckPasswordAsync(account, current))
        {
            return (null, new AccountProblem("Current", "目前的密碼不正確。"));
        }

        if (PasswordRules.Problem(password, account.UserName ?? "") is { } problem)
        {
            return (null, new AccountProblem("Password", problem));
        }

        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        var saved = await users.UpdateSecurityStampAsync(account);
        return saved.Succeeded ? (account, null) : (null, new AccountProblem("", "帳號剛剛被改動過，密碼沒有更改，請再試一次。"));
    }
}
