using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Publishers;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Articles");
        builder.Property(article => article.Title).HasMaxLength(ArticleLimits.TitleLength);
        builder.Property(article => article.Slug).HasMaxLength(ArticleLimits.SlugLength);
        builder.Property(article => article.Summary).HasMaxLength(ArticleLimits.SummaryLength);
        builder.Property(article => article.Html).HasMaxLength(ColumnLengths.Html);
        builder.Property(article => article.SourceName).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(article => article.OriginalTitle).HasMaxLength(ArticleLimits.TitleLength);
        builder.Property(article => article.OriginalUrl).HasMaxLength(ArticleLimits.UrlLength);
        builder.Property(article => article.ResponsibleEditor).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(article => article.OriginalAuthor).HasMaxLength(ArticleLimits.NameLength);
        builder.Property(article => article.Tags).HasConversion<TagsColumn, SameInOrder<string>>().HasMaxLength(ArticleTags.ColumnLength);
        builder.Property(article => article.Version).IsConcurrencyToken();

        builder.HasOne<Category>().WithMany().HasForeignKey(article => article.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Publisher>().WithMany().HasForeignKey(article => article.PublisherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(article => article.Revisions).WithOne().HasForeignKey(revision => revision.ArticleId);
        builder.Navigation(article => article.Revisions).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(article => article.Corrections).WithOne().HasForeignKey(correction => correction.ArticleId);
        builder.Navigation(article => article.Corrections).UsePropertyAccessMode(PropertyAccessMode.Field);

        // The front page's newest and the neighbours of an article.
        builder.HasIndex(article => new { article.State, article.PublishedUtc, article.Id })
            .HasDatabaseName("IX_Articles_Newest");
        // The desk's list, of all states and of one.
        builder.HasIndex(article => new { article.ChangedUtc, article.Id })
            .HasDatabaseName("IX_Articles_LastChanged");
        builder.HasIndex(article => new { article.State, article.ChangedUtc, article.Id })
            .HasDatabaseName("IX_Articles_LastChangedOfState");
        // The desk's list of a category, and whether a category is empty.
        builder.HasIndex(article => new { article.CategoryId, article.ChangedUtc, article.Id })
            .HasDatabaseName("IX_Articles_LastChangedOfCategory");
        // What waits for a publisher's decision.
        builder.HasIndex(article => new { article.SubmittedRevision, article.ChangedUtc, article.Id })
            .HasFilter("\"SubmittedRevision\" IS NOT NULL")
            .HasDatabaseName("IX_Articles_Submitted");
    }
}
