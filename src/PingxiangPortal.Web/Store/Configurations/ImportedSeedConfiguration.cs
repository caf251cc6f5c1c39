using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ImportedSeedConfiguration : IEntityTypeConfiguration<ImportedSeed>
{
    public void Configure(EntityTypeBuilder<ImportedSeed> builder)
    {
        builder.ToTable("ImportedSeeds");
        builder.HasKey(seed => seed.FileName);
        builder.Property(seed => seed.FileName).HasMaxLength(ColumnLengths.Default);
        builder.Property(seed => seed.Fingerprint).HasMaxLength(ColumnLengths.Fingerprint);

        // One document, one article, however many files hold it.
        builder.HasIndex(seed => seed.Fingerprint).IsUnique().HasDatabaseName("IX_ImportedSeeds_Fingerprint");
    }
}
