using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>The store in one file.</summary>
internal sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options);
