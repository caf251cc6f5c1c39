using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");
        builder.Property(source => source.Name).HasMaxLength(ArticleLimits.NameLength);

        // An article's page finds the number of its source's list by its name.
        builder.HasIndex(source => source.Name).IsUnique().HasDatabaseName("IX_Sources_Name");
    }
}

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.ToTable("Tags");
        builder.Property(tag => tag.Name).HasMaxLength(ArticleLimits.TagLength);

        // The address of a tag is its name.
        builder.HasIndex(tag => tag.Name).IsUnique().HasDatabaseName("IX_Tags_Name");
    }
}
