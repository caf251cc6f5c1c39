using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Videos;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Keeps the site's name and tagline, the words that no conversion touches, those that aren't published, and whose videos are shown, in the store.</summary>
internal sealed class SaveSettings(LayoutChange layout)
{
    public Task ExecuteAsync(ChosenSettings chosen) => layout.ApplyAsync(db => KeepAsync(db, chosen), rows => rows > 0);

    private static async Task<int> KeepAsync(PortalDb db, ChosenSettings chosen)
    {
        await KeepAsync(db, Setting.SiteName, chosen.Words.Name);
        await KeepAsync(db, Setting.Tagline, chosen.Words.Tagline);
        await KeepAsync(db, Setting.ProtectedWords, chosen.Protected.ToString());
        await KeepAsync(db, Setting.BlockedWords, string.Join('\n', chosen.Blocked));
        await KeepAsync(db, Setting.VideoSites, VideoSites.Write(chosen.Videos));
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

/// <summary>What the form says.</summary>
/// <param name="Words">The site's name and tagline.</param>
/// <param name="Protected">不轉換的詞.</param>
/// <param name="Blocked">不能發布的詞.</param>
/// <param name="Videos">Sites whose players articles show.</param>
internal sealed record ChosenSettings(SiteWords Words, ProtectedWords Protected, IReadOnlyList<string> Blocked, IReadOnlyList<VideoSite> Videos);
