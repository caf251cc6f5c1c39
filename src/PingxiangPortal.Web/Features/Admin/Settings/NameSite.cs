using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Keeps the site's name and tagline in the store.</summary>
internal sealed class NameSite(LayoutChange layout)
{
    public Task ExecuteAsync(SiteWords words) => layout.ApplyAsync(db => KeepAsync(db, words), rows => rows > 0);

    private static async Task<int> KeepAsync(PortalDb db, SiteWords words)
    {
        await KeepAsync(db, Setting.SiteName, words.Name);
        await KeepAsync(db, Setting.Tagline, words.Tagline);
        return await db.SaveChangesAsync();
    }

    private static async Task KeepAsync(PortalDb db, string name, string value)
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
