using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Import;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Import;

/// <summary>Keeps the site's name and tagline of the first document that says them.</summary>
internal static class SiteNames
{
    public static async Task KeepAsync(PortalDb db, SeedDocument document)
    {
        if (document.SiteName is { } name && !await db.Settings.AnyAsync(setting => setting.Name == Setting.SiteName))
        {
            db.Settings.Add(new Setting(Setting.SiteName, name));
            db.Settings.Add(new Setting(Setting.Tagline, document.Tagline ?? ""));
        }
    }
}
