using Microsoft.EntityFrameworkCore;

namespace PingxiangPortal.Tests.Architecture.OffenderModel;

/// <summary>A model that breaks each rule once and has no migrations.</summary>
internal sealed class OffenderDb(DbContextOptions<OffenderDb> options) : DbContext(options)
{
    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Editor> Editors => Set<Editor>();

    public static OffenderDb Create() =>
        new(new DbContextOptionsBuilder<OffenderDb>().UseSqlite("Data Source=:memory:").Options);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfiguration(new NoticeConfiguration());
}
