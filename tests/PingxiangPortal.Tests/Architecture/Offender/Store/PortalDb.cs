using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Tests.Architecture.Offender.Store;

/// <summary>Stands for the product's database.</summary>
internal sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options);
