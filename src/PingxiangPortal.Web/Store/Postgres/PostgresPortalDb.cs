using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Web.Store.Postgres;

/// <summary>The store on a PostgreSQL server.</summary>
internal sealed class PostgresPortalDb(DbContextOptions<PostgresPortalDb> options) : PortalDb(options)
{
    public override ISearchIndex Search => new PostgresSearchIndex(this);
}
