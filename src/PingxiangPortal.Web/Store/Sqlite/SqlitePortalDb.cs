using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Web.Store.Sqlite;

/// <summary>The store in one SQLite file.</summary>
internal sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options)
{
    public override ISearchIndex Search => new SqliteSearchIndex(this);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // 16 bytes in place of 36 characters, in a key of which there are millions.
        builder.Entity<Reaction>().Property(reaction => reaction.ReaderId).HasConversion(
            id => SqliteValues.Of(id),
            bytes => SqliteValues.Id(bytes));
    }
}
