using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Data.Configurations;

internal sealed class ArticleRevisionConfiguration : IEntityTypeConfiguration<ArticleRevision>
{
    public void Configure(EntityTypeBuilder<ArticleRevision> builder)
    {
        builder.ToTable("ArticleRevisions");
        builder.Property(revision => revision.Title).HasMaxLength(ArticleLimits.Title);
        builder.Property(revision => revision.Slug).HasMaxLength(ArticleLimits.Slug);
        builder.Property(revision => revision.Summary).HasMaxLength(ArticleLimits.Summary);
        builder.Property(revision => revision.Markdown).HasMaxLength(ArticleLimits.Body);
        builder.Property(revision => revision.SourceName).HasMaxLength(ArticleLimits.Name);
        builder.Property(revision => revision.OriginalAuthor).HasMaxLength(ArticleLimits.Name);
        builder.Property(revision => revision.SavedByName).HasMaxLength(ArticleLimits.Name);

        // The newest revision for the editor; two saves at once can't both become the same version.
        builder.HasIndex(revision => new { revision.ArticleId, revision.Number })
            .IsUnique()
            .HasDatabaseName("IX_ArticleRevisions_NumberOfArticle");
    }
}
