using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>While there is no staff account, offers an address that makes the first administrator.</summary>
internal sealed class OfferSetup(PortalDb db, Writer writer, SiteClock clock)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(1);

    public static string Address(string secret) => "/account/setup?secret=" + secret;

    /// <summary>A new secret that replaces the one of an earlier start; null once there is an account.</summary>
    public async Task<string?> ExecuteAsync(CancellationToken cancel = default)
    {
        // At nearly every start; a secret that was left behind is dead then (FindAsync).
        if (await db.HoldsAsync("""EXISTS (SELECT 1 FROM "StaffAccounts")""", cancel))
        {
            return null;
        }

        var secret = OneTimeSecret.New();
        var expiry = (clock.UtcNow + Lifetime).ToString("O", CultureInfo.InvariantCulture);
        return await writer.WriteAsync(store => OfferAsync(store, secret, expiry));
    }

    /// <summary>How long the secret still works; null for a wrong or dead one, and once there is an account.</summary>
    public async Task<TimeSpan?> FindAsync(string secret, CancellationToken cancel)
    {
        var stored = await db.Settings
            .Where(setting => setting.Name == Setting.SetupSecretHash || setting.Name == Setting.SetupSecretExpiry)
            .ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancel);

        if (!OneTimeSecret.Matches(secret, stored.GetValueOrDefault(Setting.SetupSecretHash)) || await db.Users.AnyAsync(cancel))
        {
            return null;
        }

        var expiry = DateTime.Parse(stored[Setting.SetupSecretExpiry], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        return expiry > clock.UtcNow ? expiry - clock.UtcNow : null;
    }

    private static async Task<string?> OfferAsync(PortalDb store, string secret, string expiry)
    {
        await store.TakeTurnAsync();
        await WithdrawAsync(store);

        if (await store.Users.AnyAsync())
        {
            return null;
        }

        store.Settings.Add(new Setting(Setting.SetupSecretHash, OneTimeSecret.Hash(secret)));
        store.Settings.Add(new Setting(Setting.SetupSecretExpiry, expiry));
        await store.SaveChangesAsync();
        return secret;
    }

    private static Task<int> WithdrawAsync(PortalDb store) => store.Settings
        .Where(setting => setting.Name == Setting.SetupSecretHash || setting.Name == Setting.SetupSecretExpiry)
        .ExecuteDeleteAsync();
}
