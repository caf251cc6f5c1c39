using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Store.Hot;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Search;

namespace PingxiangPortal.Web.Store;

/// <summary>The store's tables. One model; each engine has a thin context and migrations of its own.</summary>
internal abstract class PortalDb(DbContextOptions options) : IdentityUserContext<StaffAccount, long>(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleRevision> Revisions => Set<ArticleRevision>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<ArticleLock> ArticleLocks => Set<ArticleLock>();

    public DbSet<EditingSession> EditingSessions => Set<EditingSession>();

    public DbSet<ParkedText> ParkedTexts => Set<ParkedText>();

    public DbSet<Remark> Remarks => Set<Remark>();

    public DbSet<Image> Images => Set<Image>();

    public DbSet<ImageUse> ImageUses => Set<ImageUse>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<CategoryAddress> CategoryAddresses => Set<CategoryAddress>();

    public DbSet<Publisher> Publishers => Set<Publisher>();

    public DbSet<Reaction> Reactions => Set<Reaction>();

    public DbSet<ImportedSeed> ImportedSeeds => Set<ImportedSeed>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<Listing> Listings => Set<Listing>();

    public DbSet<ListedMonth> ListedMonths => Set<ListedMonth>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<ArchivedDay> ArchivedDays => Set<ArchivedDay>();

    public DbSet<RelatedArticle> RelatedArticles => Set<RelatedArticle>();

    public DbSet<ReactionTally> ReactionTallies => Set<ReactionTally>();

    public DbSet<ReadTally> ReadTallies => Set<ReadTally>();

    public DbSet<HotHourCount> HotHours => Set<HotHourCount>();

    public DbSet<HotPlace> HotPlaces => Set<HotPlace>();

    public DbSet<HotProgress> HotProgress => Set<HotProgress>();

    /// <summary>The full text of what is published.</summary>
    public abstract ISearchIndex Search { get; }

    /// <summary>Saves, and keeps the lists and the index in step.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var moves = KeptLists.ChangesIn(ChangeTracker);
        var searched = SearchedArticles.ChangesIn(ChangeTracker);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await KeptLists.ApplyAsync(this, moves);
        await SearchedArticles.ApplyAsync(Search, searched);
        return saved;
    }

    /// <summary>Nobody saves this way: the lists would be left behind.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimes>();
        configurationBuilder.Properties<string>().HaveMaxLength(ColumnLengths.Default);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        LengthChecks.AddTo(builder.Model);
    }
}
