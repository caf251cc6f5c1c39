using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Store.Configurations;

internal sealed class ListingConfiguration : IEntityTypeConfiguration<Listing>
{
    public void Configure(EntityTypeBuilder<Listing> builder)
    {
        builder.ToTable("Listings");

        // The key is the list itself, in its order; its pages are read from it alone.
        builder.HasKey(listing => new { listing.ListKey, listing.PublishedUtc, listing.ArticleId });
    }
}

internal sealed class ListedMonthConfiguration : IEntityTypeConfiguration<ListedMonth>
{
    public void Configure(EntityTypeBuilder<ListedMonth> builder)
    {
        builder.ToTable("ListedMonths");
        builder.HasKey(month => new { month.ListKey, month.Month });
    }
}

internal sealed class ArchivedDayConfiguration : IEntityTypeConfiguration<ArchivedDay>
{
    public void Configure(EntityTypeBuilder<ArchivedDay> builder)
    {
        builder.ToTable("ArchivedDays");
        builder.HasKey(day => day.Day);
        builder.Property(day => day.Day).ValueGeneratedNever();
    }
}

internal sealed class RelatedArticleConfiguration : IEntityTypeConfiguration<RelatedArticle>
{
    public void Configure(EntityTypeBuilder<RelatedArticle> builder)
    {
        builder.ToTable("RelatedArticles");
        builder.HasKey(related => new { related.ArticleId, related.RelatedId });
        builder.HasOne<Article>().WithMany().HasForeignKey(related => related.ArticleId);
        builder.HasOne<Article>().WithMany().HasForeignKey(related => related.RelatedId);

        // The pages that list an article, which are old when it changes.
        builder.HasIndex(related => related.RelatedId).HasDatabaseName("IX_RelatedArticles_Lists");
    }
}

internal sealed class ReactionTallyConfiguration : IEntityTypeConfiguration<ReactionTally>
{
    public void Configure(EntityTypeBuilder<ReactionTally> builder)
    {
        builder.ToTable("ReactionTallies");
        builder.HasKey(tally => tally.ArticleId);
        builder.Property(tally => tally.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<ReactionTally>(tally => tally.ArticleId);
        builder.Ignore(tally => tally.Totals);
    }
}
