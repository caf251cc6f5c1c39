using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Publishers;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class PublisherConfiguration : IEntityTypeConfiguration<Publisher>
{
    public void Configure(EntityTypeBuilder<Publisher> builder)
    {
        builder.ToTable("Publishers");
        builder.Property(publisher => publisher.Name).HasMaxLength(ArticleLimits.NameLength);
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(publisher => publisher.AccountId).OnDelete(DeleteBehavior.SetNull);

        // A byline by its name, for the editor and the import.
        builder.HasIndex(publisher => publisher.Name).IsUnique().HasDatabaseName("IX_Publishers_Name");
        // The byline of an account: at most one.
        builder.HasIndex(publisher => publisher.AccountId).IsUnique().HasDatabaseName("IX_Publishers_Account");
    }
}
