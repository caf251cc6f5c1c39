using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Tests.Architecture.Offender.Store;

namespace PingxiangPortal.Tests.Architecture.Offender.Platform;

/// <summary>Platform that opens the database inside an async method.</summary>
internal static class Paging
{
    public static int FirstRow(int page) => (page - 1) * 20;

    public static async Task<bool> IsReachableAsync()
    {
        await Task.Yield();
        using var db = new PortalDb(new DbContextOptionsBuilder<PortalDb>().Options);
        return await db.Database.CanConnectAsync();
    }
}
