using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Keeps the site's name and tagline in the store.</summary>
internal sealed class NameSite(PortalDb db)
{
    public async Task ExecuteAsync(SiteWords words)
    {
        await using var transaction = await db.BeginExclusiveAsync();
        await KeepAsync(Setting.SiteName, words.Name);
        await KeepAsync(Setting.Tagline, words.Tagline);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private async Task KeepAsync(string name, string value)
    {
        if (await db.Settings.FindAsync(name) is { } stored)
        {
            stored.Value = value;
        }
        else
        {
            db.Settings.Add(new Setting(name, value));
        }
    }
}
