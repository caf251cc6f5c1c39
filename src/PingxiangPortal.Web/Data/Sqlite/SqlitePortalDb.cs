using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Web.Data.Sqlite;

/// <summary>The store in one file.</summary>
internal sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options);
