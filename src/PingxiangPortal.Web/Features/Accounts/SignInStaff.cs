using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>
/// Checks a name and a password. Unknown, wrong, disabled and not yet set up all take one hash and give one answer,
/// so that nobody learns which accounts exist.
/// </summary>
internal sealed class SignInStaff(UserManager<StaffAccount> users, Writer writer, DecoyPassword decoy, SiteClock clock)
{
    public async Task<bool> ExecuteAsync(HttpContext context, string name, string password)
    {
        var account = await users.FindByNameAsync(name);
        var isRight = IsRight(account, password);

        if (account is null || !isRight || account.IsDisabled || account.PasswordHash is null)
        {
            return false;
        }

        await BeginAsync(context, account);
        return true;
    }

    /// <summary>Begins a session for someone whose right to it was checked.</summary>
    public async Task BeginAsync(HttpContext context, StaffAccount account)
    {
        var now = clock.UtcNow;
        await writer.WriteAsync(db => db.Users
            .Where(each => each.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.LastSignInUtc, now)));
        await context.SignInAsync(StaffSession.Scheme, StaffSession.PrincipalOf(account, now));
    }

    private bool IsRight(StaffAccount? account, string password)
    {
        var tooLong = password.Length > PasswordRules.Most * 2;
        var hash = account?.PasswordHash ?? decoy.Hash;
        var result = users.PasswordHasher.VerifyHashedPassword(account ?? decoy.Account, hash, tooLong ? "" : password);
        return !tooLong && result != PasswordVerificationResult.Failed;
    }
}
