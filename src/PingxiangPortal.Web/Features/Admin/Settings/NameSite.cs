using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Keeps the site's name and tagline in the store.</summary>
internal sealed class NameSite(Writer writer, Generations generations)
{
    public async Task ExecuteAsync(SiteWords words)
    {
        await writer.WriteAsync(db => KeepAsync(db, words));
        generations.Raise(PageTags.Layout);
    }

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
