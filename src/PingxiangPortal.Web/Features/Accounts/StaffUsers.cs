using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Accounts;

/// <summary>Identity's manager of accounts for one write: the one that requests get can only read.</summary>
/// <remarks>Never ask it to hash a password inside a write: that takes a tenth of a second, and all others wait.</remarks>
internal sealed class StaffUsers(IServiceProvider services)
{
    public UserManager<StaffAccount> On(PortalDb db) => ActivatorUtilities.CreateInstance<UserManager<StaffAccount>>(
        services,
        new UserOnlyStore<StaffAccount, PortalDb, long>(db));
}
