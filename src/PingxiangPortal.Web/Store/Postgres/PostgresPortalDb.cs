using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Web.Store.Postgres;

/// <summary>The store on a PostgreSQL server.</summary>
internal sealed class PostgresPortalDb(DbContextOptions<PostgresPortalDb> options) : PortalDb(options);
