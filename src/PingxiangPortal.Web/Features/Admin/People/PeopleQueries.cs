using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.People;

/// <summary>The staff's accounts.</summary>
internal sealed class PeopleQueries(PortalDb db)
{
    public async Task<IReadOnlyList<StaffAccount>> ListAsync(CancellationToken cancel) => await db.Users
        .OrderBy(account => account.IsDisabled)
        .ThenByDescending(account => account.Role)
        .ThenBy(account => account.UserName)
        .ToListAsync(cancel);

    public Task<StaffAccount?> FindAsync(long id, CancellationToken cancel) =>
        db.Users.SingleOrDefaultAsync(account => account.Id == id, cancel);
}
