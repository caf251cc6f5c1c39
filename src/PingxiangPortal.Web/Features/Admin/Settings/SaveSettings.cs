using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Keeps the site's name and tagline, the words that no conversion touches, and those that aren't published, in the store.</summary>
internal sealed class SaveSettings(LayoutChange layout)
{
    public Task ExecuteAsync(SiteWords words, ProtectedWords kept, IReadOnlyList<string> blocked) =>
        layout.ApplyAsync(db => KeepAsync(db, words, kept, blocked), rows => rows > 0);

    private static async Task<int> KeepAsync(PortalDb db, SiteWords words, ProtectedWords kept, IReadOnlyList<string> blocked)
    {
        await KeepAsync(db, Setting.SiteName, words.Name);
        await KeepAsync(db, Setting.Tagline, words.Tagline);
        await KeepAsync(db, Setting.ProtectedWords, kept.ToString());
        await KeepAsync(db, Setting.BlockedWords, string.Join('\n', blocked));
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
