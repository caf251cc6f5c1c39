using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.People;

/// <summary>The staff's accounts.</summary>
internal sealed class PeopleQueries(PortalDb db)
{
    public async Task<IReadOnlyList<StaffAccount>> ListAsync(CancellationToken cancel) => await db.Users
        .AsNoTracking()
        .OrderBy(account => account.IsDisabled)
        .ThenByDescending(account => account.Role)
        .ThenBy(account => account.UserName)
        .ToListAsync(cancel);

    /// <summary>Tracked: the caller changes it through a use case.</summary>
    public Task<StaffAccount?> FindAsync(long id, CancellationToken cancel) =>
        db.Users.SingleOrDefaultAsync(account => account.Id == id, cancel);
}
