using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Keeps the site's name and tagline, and the words that no conversion touches, in the store.</summary>
internal sealed class SaveSettings(LayoutChange layout)
{
    public Task ExecuteAsync(SiteWords words, ProtectedWords kept) =>
        layout.ApplyAsync(db => KeepAsync(db, words, kept), rows => rows > 0);

    private static async Task<int> KeepAsync(PortalDb db, SiteWords words, ProtectedWords kept)
    {
        await KeepAsync(db, Setting.SiteName, words.Name);
        await KeepAsync(db, Setting.Tagline, words.Tagline);
        await KeepAsync(db, Setting.ProtectedWords, kept.ToString());
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
