using System.Linq.Expressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Lets the owner of an account choose a password by a one-time address that an administrator handed over.</summary>
internal sealed class SetPassword(
    PortalDb db,
    Writer writer,
    StaffUsers users,
    IPasswordHasher<StaffAccount> hasher,
    SiteClock clock)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>Ends every session of the account, forgets its password and gives the secret of the one-time address.</summary>
    public async Task<string> OfferAsync(StaffAccount account)
    {
        var secret = OneTimeSecret.New();
        var expiry = clock.UtcNow + Lifetime;
        await writer.WriteAsync(store => ChangeAsync(store, each => each.Id == account.Id, current =>
        {
            current.PasswordSecretHash = OneTimeSecret.Hash(secret);
            current.PasswordSecretExpiryUtc = expiry;
            current.PasswordHash = null;
        }));
        return secret;
    }

    /// <summary>The account that a secret belongs to, or null for a wrong, used or dead one.</summary>
    public async Task<StaffAccount?> FindAsync(string secret, CancellationToken cancel)
    {
        var hash = OneTimeSecret.Hash(secret);
        var now = clock.UtcNow;
        var account = await db.Users.SingleOrDefaultAsync(each => each.PasswordSecretHash == hash, cancel);
        return account is { IsDisabled: false } && account.PasswordSecretExpiryUtc > now ? account : null;
    }

    /// <summary>The account with its new password, the secret used up; or what is wrong.</summary>
    /// <param name="found">The account as its secret found it.</param>
    /// <param name="password">The password as typed.</param>
    public async Task<(StaffAccount? Account, string? Problem)> ExecuteAsync(StaffAccount found, string password)
    {
        if (PasswordRules.Problem(password, found.UserName ?? "") is { } problem)
        {
            return (null, problem);
        }

        var hash = hasher.HashPassword(found, password);
        var (id, secret, stamp) = (found.Id, found.PasswordSecretHash, found.SecurityStamp);
        var account = await writer.WriteAsync(store => ChangeAsync(
            store,
            each => each.Id == id && each.PasswordSecretHash == secret && each.SecurityStamp == stamp,
            current =>
            {
                current.PasswordSecretHash = null;
                current.PasswordSecretExpiryUtc = null;
                current.PasswordHash = hash;
            }));
        return account is null ? (null, "這個網址剛剛被用過了，或者帳號剛剛改動過，密碼沒有設定。") : (account, null);
    }

    /// <summary>Null when the account isn't what it was any more.</summary>
    private async Task<StaffAccount?> ChangeAsync(
        PortalDb store,
        Expression<Func<StaffAccount, bool>> which,
        Action<StaffAccount> change)
    {
        if (await store.Users.SingleOrDefaultAsync(which) is not { } account)
        {
            return null;
        }

        change(account);
        using var manager = users.On(store);
        await manager.UpdateSecurityStampAsync(account);
        return account;
    }
}
