using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Lets the owner of an account choose a password by a one-time address that an administrator handed over.</summary>
internal sealed class SetPassword(PortalDb db, UserManager<StaffAccount> users, SiteClock clock)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>Ends every session of the account, forgets its password and gives the secret of the one-time address.</summary>
    public async Task<string> OfferAsync(StaffAccount account)
    {
        var secret = OneTimeSecret.New();
        await using var transaction = await db.BeginExclusiveAsync();
        var current = await db.Users.SingleAsync(each => each.Id == account.Id);
        current.PasswordSecretHash = OneTimeSecret.Hash(secret);
        current.PasswordSecretExpiryUtc = clock.UtcNow + Lifetime;
        current.PasswordHash = null;
        await users.UpdateSecurityStampAsync(current);
        await transaction.CommitAsync(CancellationToken.None);
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

    /// <summary>What is wrong with the password; null when it is set, and the secret is used up.</summary>
    public async Task<string?> ExecuteAsync(StaffAccount account, string password)
    {
        if (PasswordRules.Problem(password, account.UserName ?? "") is { } problem)
        {
            return problem;
        }

        account.PasswordSecretHash = null;
        account.PasswordSecretExpiryUtc = null;
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        var saved = await users.UpdateSecurityStampAsync(account);
        return saved.Succeeded ? null : "這個網址剛剛被用過了，或者帳號剛剛改動過，密碼沒有設定。";
    }
}
