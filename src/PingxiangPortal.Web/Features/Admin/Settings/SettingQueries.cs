using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Settings;

/// <summary>Settings that only the desk asks for.</summary>
internal sealed class SettingQueries(PortalDb db)
{
    /// <summary>不能發布的詞, one a line.</summary>
    public async Task<string> GetBlockedWordsAsync(CancellationToken cancel) => await db.Settings
        .Where(setting => setting.Name == Setting.BlockedWords)
        .Select(setting => setting.Value)
        .SingleOrDefaultAsync(cancel) ?? "";
}
