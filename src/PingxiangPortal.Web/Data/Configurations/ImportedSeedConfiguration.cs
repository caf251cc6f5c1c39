using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PingxiangPortal.Web.Data.Configurations;

internal sealed class ImportedSeedConfiguration : IEntityTypeConfiguration<ImportedSeed>
{
    public void Configure(EntityTypeBuilder<ImportedSeed> builder)
    {
        builder.ToTable("ImportedSeeds");
        builder.HasKey(seed => seed.Fingerprint);
        builder.Property(seed => seed.Fingerprint).HasMaxLength(ColumnLengths.Fingerprint);
        builder.Property(seed => seed.FileName).HasMaxLength(ColumnLengths.Default);
    }
}
