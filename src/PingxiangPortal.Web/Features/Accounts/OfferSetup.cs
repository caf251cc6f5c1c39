using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>While there is no staff account, offers an address that makes the first administrator.</summary>
internal sealed class OfferSetup(PortalDb db, SiteClock clock)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(1);

    public static string Address(string secret) => "/account/setup?secret=" + secret;

    /// <summary>A new secret that replaces the one of an earlier start; null once there is an account.</summary>
    public async Task<string?> ExecuteAsync(CancellationToken cancel)
    {
        await WithdrawAsync(cancel);

        if (await db.Users.AnyAsync(cancel))
        {
            return null;
        }

        var secret = OneTimeSecret.New();
        db.Settings.Add(new Setting(Setting.SetupSecretHash, OneTimeSecret.Hash(secret)));
        db.Settings.Add(new Setting(
            Setting.SetupSecretExpiry,
            (clock.UtcNow + Lifetime).ToString("O", CultureInfo.InvariantCulture)));
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>How long the secret still works; null for a wrong or dead one, and once there is an account.</summary>
    public async Task<TimeSpan?> FindAsync(string secret, CancellationToken cancel)
    {
        var stored = await db.Settings
            .AsNoTracking()
            .Where(setting => setting.Name == Setting.SetupSecretHash || setting.Name == Setting.SetupSecretExpiry)
            .ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancel);

        if (!OneTimeSecret.Matches(secret, stored.GetValueOrDefault(Setting.SetupSecretHash)) || await db.Users.AnyAsync(cancel))
        {
            return null;
        }

        var expiry = DateTime.Parse(stored[Setting.SetupSecretExpiry], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        return expiry > clock.UtcNow ? expiry - clock.UtcNow : null;
    }

    public Task WithdrawAsync(CancellationToken cancel) => db.Settings
        .Where(setting => setting.Name == Setting.SetupSecretHash || setting.Name == Setting.SetupSecretExpiry)
        .ExecuteDeleteAsync(cancel);
}
