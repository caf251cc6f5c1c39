using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PingxiangPortal.Web.Store.Postgres;
using PingxiangPortal.Web.Store.Sqlite;

namespace PingxiangPortal.Web.Store;

/// <summary>Lets <c>dotnet ef</c> write SQLite migrations without a store.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqlitePortalDb>()
            .UseSqlite("Data Source=design.db")
            .UseApplicationServiceProvider(IdentitySchema.Services)
            .Options);
}

/// <summary>Lets <c>dotnet ef</c> write PostgreSQL migrations without a server.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresPortalDb>
{
    public PostgresPortalDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresPortalDb>()
            .UseNpgsql("Host=127.0.0.1;Database=design")
            .UseApplicationServiceProvider(IdentitySchema.Services)
            .Options);
}
