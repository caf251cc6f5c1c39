using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("Categories");
        builder.Property(category => category.Name).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(category => category.Slug).HasMaxLength(ArticleLimits.SlugLength);
        builder.Property(category => category.Description).HasMaxLength(200);
        builder.HasOne<Category>().WithMany().HasForeignKey(category => category.ParentId).OnDelete(DeleteBehavior.Restrict);

        // A category by its address; null, for one that nobody named, may repeat.
        builder.HasIndex(category => category.Slug).IsUnique().HasDatabaseName("IX_Categories_Slug");
    }
}
