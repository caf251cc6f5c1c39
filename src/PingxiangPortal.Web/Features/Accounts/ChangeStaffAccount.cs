using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Changes an account's role, disables it or lets it in again; its sessions end at once.</summary>
internal sealed class ChangeStaffAccount(PortalDb db, UserManager<StaffAccount> users)
{
    /// <summary>What is wrong; null when it is done. The last administrator stays one.</summary>
    public async Task<string?> ExecuteAsync(long id, StaffRole role, bool isDisabled)
    {
        await using var transaction = await db.BeginExclusiveAsync();

        if (await db.Users.SingleOrDefaultAsync(each => each.Id == id) is not { } account)
        {
            return "沒有這個帳號。";
        }

        account.Role = role;
        account.IsDisabled = isDisabled;
        await users.UpdateSecurityStampAsync(account);

        if (!await db.Users.AnyAsync(each => each.Role == StaffRole.Administrator && !each.IsDisabled))
        {
            return "這是最後一位管理員，不能停用，也不能改成別的角色。";
        }

        await transaction.CommitAsync(CancellationToken.None);
        return null;
    }
}
