using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Changes one's own password; every session of the account ends.</summary>
internal sealed class ChangeOwnPassword(PortalDb db, Writer writer, StaffUsers users, IPasswordHasher<StaffAccount> hasher)
{
    public async Task<(StaffAccount? Account, AccountProblem? Problem)> ExecuteAsync(long id, string current, string password)
    {
        var account = await db.Users.SingleAsync(each => each.Id == id);

        if (current.Length > PasswordRules.Most * 2 || !IsRight(account, current))
        {
            return (null, new AccountProblem("Current", "目前的密碼不正確。"));
        }

        if (PasswordRules.Problem(password, account.UserName ?? "") is { } problem)
        {
            return (null, new AccountProblem("Password", problem));
        }

        var hash = hasher.HashPassword(account, password);
        return await writer.WriteAsync(store => ChangeAsync(store, account, hash)) is { } changed
            ? (changed, null)
            : (null, new AccountProblem("", "帳號剛剛被改動過，密碼沒有更改，請再試一次。"));
    }

    private bool IsRight(StaffAccount account, string password) =>
        account.PasswordHash is { } hash
        && hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>Null when the account is no longer the one whose password was checked.</summary>
    private async Task<StaffAccount?> ChangeAsync(PortalDb store, StaffAccount known, string hash)
    {
        var account = await store.Users.SingleAsync(each => each.Id == known.Id);

        if (account.SecurityStamp != known.SecurityStamp)
        {
            return null;
        }

        account.PasswordHash = hash;
        using var manager = users.On(store);
        await manager.UpdateSecurityStampAsync(account);
        return account;
    }
}
