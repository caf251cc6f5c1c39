using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ArticleRevisionConfiguration : IEntityTypeConfiguration<ArticleRevision>
{
    public void Configure(EntityTypeBuilder<ArticleRevision> builder)
    {
        builder.ToTable("ArticleRevisions");
        builder.Property(revision => revision.Title).HasMaxLength(ArticleLimits.TitleLength);
        builder.Property(revision => revision.Slug).HasMaxLength(ArticleLimits.SlugLength);
        builder.Property(revision => revision.Summary).HasMaxLength(ArticleLimits.SummaryLength);
        builder.Property(revision => revision.Markdown).HasMaxLength(ArticleLimits.BodyLength);
        builder.Property(revision => revision.SourceName).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(revision => revision.OriginalTitle).HasMaxLength(ArticleLimits.TitleLength);
        builder.Property(revision => revision.OriginalUrl).HasMaxLength(ArticleLimits.UrlLength);
        builder.Property(revision => revision.NewPublisher).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(revision => revision.ChangeNote).HasMaxLength(ArticleLimits.NoteLength);
        builder.Property(revision => revision.Note).HasMaxLength(ArticleLimits.NoteLength);
        builder.Property(revision => revision.OriginalAuthor).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(revision => revision.Tags).HasConversion<TagsColumn, SameInOrder<string>>().HasMaxLength(ArticleTags.ColumnLength);
        builder.Property(revision => revision.PickedRelated)
            .HasConversion<NumbersColumn, SameInOrder<long>>()
            .HasMaxLength(ArticleLimits.RelatedCount * NumbersColumn.LengthOfOne);
        builder.Property(revision => revision.SavedByName).HasMaxLength(ArticleLimits.NameLength);

        // The newest revision for the editor; two saves at once can't both become the same version.
        builder.HasIndex(revision => new { revision.ArticleId, revision.Number })
            .IsUnique()
            .HasDatabaseName("IX_ArticleRevisions_NumberOfArticle");
        // The article that an editor has begun, when the answer to its first autosave was lost.
        builder.HasIndex(revision => revision.Session)
            .HasFilter("\"Session\" IS NOT NULL")
            .HasDatabaseName("IX_ArticleRevisions_Session");
    }
}
