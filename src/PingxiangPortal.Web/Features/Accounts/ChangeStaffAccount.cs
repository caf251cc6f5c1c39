using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Changes an account's role, disables it or lets it in again; its sessions end at once.</summary>
internal sealed class ChangeStaffAccount(Writer writer, StaffUsers users)
{
    /// <summary>What is wrong; null when it is done. The last administrator stays one.</summary>
    /// <param name="id">The account.</param>
    /// <param name="change">What of the account, as it stands now, becomes different.</param>
    public Task<string?> ExecuteAsync(long id, Action<StaffAccount> change) =>
        writer.WriteAsync(db => ChangeAsync(db, id, change));

    private async Task<string?> ChangeAsync(PortalDb db, long id, Action<StaffAccount> change)
    {
        await db.TakeTurnAsync();

        if (await db.Users.SingleOrDefaultAsync(each => each.Id == id) is not { } account)
        {
            return "沒有這個帳號。";
        }

        change(account);

        if (account is not { Role: StaffRole.Administrator, IsDisabled: false }
            && !await db.Users.AnyAsync(each => each.Id != id && each.Role == StaffRole.Administrator && !each.IsDisabled))
        {
            return "這是最後一位管理員，不能停用，也不能改成別的角色。";
        }

        using var manager = users.On(db);
        await manager.UpdateSecurityStampAsync(account);
        return null;
    }
}
