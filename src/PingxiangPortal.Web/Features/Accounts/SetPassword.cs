using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Lets the owner of an account choose a password by a one-time address that an administrator handed over.</summary>
internal sealed class SetPassword(PortalDb db, UserManager<StaffAccount> users, SiteClock clock)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>Ends every session of the account, forgets its password and gives the secret of the one-time address.</summary>
    public async Task<string> OfferAsync(StaffAccount account)
    {
        var secret = OneTimeSecret.New();
        account.PasswordSecretHash = OneTimeSecret.Hash(secret);
        account.PasswordSecretExpiryUtc = clock.UtcNow + Lifetime;
        account.PasswordHash = null;
        await users.UpdateSecurityStampAsync(account);
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
        await users.UpdateSecurityStampAsync(account);
        return null;
    }
}
