using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class CategoryAddressConfiguration : IEntityTypeConfiguration<CategoryAddress>
{
    public void Configure(EntityTypeBuilder<CategoryAddress> builder)
    {
        builder.ToTable("CategoryAddresses");
        builder.HasKey(address => address.Slug);
        builder.Property(address => address.Slug).HasMaxLength(ArticleLimits.SlugLength);
        builder.HasOne<Category>().WithMany().HasForeignKey(address => address.CategoryId);
    }
}
