using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Ops.Health;

/// <summary>Asks the store for one row.</summary>
internal sealed class DatabaseReady(PortalDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await db.Settings.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy(exception: failure);
        }
    }
}
