using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ImageConfiguration : IEntityTypeConfiguration<Image>
{
    private const int KeyLength = 32;
    private const int FileNameLength = 200;
    private const int WordsLength = 300;
    private const int CreditLength = 100;

    public void Configure(EntityTypeBuilder<Image> builder)
    {
        builder.ToTable("Images");
        builder.Property(image => image.Key).HasMaxLength(KeyLength);
        builder.Property(image => image.FileName).HasMaxLength(FileNameLength);
        builder.Property(image => image.Alt).HasMaxLength(WordsLength);
        builder.Property(image => image.Caption).HasMaxLength(WordsLength);
        builder.Property(image => image.Credit).HasMaxLength(CreditLength);
        builder.Property(image => image.UploadedByName).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(image => image.Version).IsConcurrencyToken();

        // The pictures that a body names.
        builder.HasIndex(image => image.Key).IsUnique().HasDatabaseName("IX_Images_Key");
        // The library, newest first, and what was uploaded long ago and never used.
        builder.HasIndex(image => new { image.UploadedUtc, image.Id }).HasDatabaseName("IX_Images_Newest");
        // What one account uploaded within the hour, and what it holds in all.
        builder.HasIndex(image => new { image.UploadedById, image.UploadedUtc }).HasDatabaseName("IX_Images_OfAccount");
    }
}

internal sealed class ImageUseConfiguration : IEntityTypeConfiguration<ImageUse>
{
    public void Configure(EntityTypeBuilder<ImageUse> builder)
    {
        builder.ToTable("ImageUses");
        builder.HasKey(use => new { use.ImageId, use.ArticleId });
        // A picture that an article shows can't be deleted.
        builder.HasOne<Image>().WithMany().HasForeignKey(use => use.ImageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Article>().WithMany().HasForeignKey(use => use.ArticleId);
        // What is set down for an article when it is saved.
        builder.HasIndex(use => use.ArticleId).HasDatabaseName("IX_ImageUses_Article");
    }
}
