using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>All that readers read of articles; nothing here sees one that readers may not.</summary>
internal sealed class ArticleQueries(PortalDb db, ArticleStatements statements, ChangeStatements changes, SiteQueries site, SiteClock clock)
{
    private const int RelatedShown = ArticleStatements.RelatedShown;

    /// <summary>The article, or null when readers can't see it, whatever the reason.</summary>
    public async Task<ArticleView?> FindVisibleAsync(long id, CancellationToken cancel)
    {
        var now = clock.UtcNow;

        if (await statements.Find(db, now, id, cancel) is not { } found)
        {
            return null;
        }

        var tree = await site.GetTreeAsync(cancel);

        return new ArticleView
        {
            Id = id,
            Slug = found.Slug,
            Title = found.Title,
            Summary = SummaryText.ForDisplay(found.Summary),
            Body = SafeHtml.AlreadySanitized(found.Html),
            Cover = found.Cover,
            Script = found.Script,
            PublishedUtc = found.PublishedUtc,
            Publisher = found.Publisher,
            PublisherId = found.PublisherId,
            SourceKind = found.SourceKind,
            OriginalTitle = found.OriginalTitle,
            OriginalAuthor = found.OriginalAuthor,
            OriginalUrl = found.OriginalUrl,
            AiUse = found.AiUse,
            ResponsibleEditor = found.ResponsibleEditor,
            ModifiedUtc = found.WasChanged ? found.LastPublishedUtc!.Value : found.PublishedUtc, // it has one: it is compared
            Change = found.WasChanged ? await changes.Newest(db, id, cancel) : null,
            SourceName = found.SourceName,
            SourceId = found.SourceId,
            Tags = found.Tags,
            CommentCount = found.Comments,
            Characters = found.Characters,
            ReadingMinutes = found.ReadingMinutes,
            Reactions = found.Tally?.Totals ?? default,
            Path = tree.PathTo(found.CategoryId),
            RelatedCategories = Related(tree, found.CategoryId),
            Related = await RelatedAsync(id, found, cancel),
            Previous = await statements.Older(db, found.PublishedUtc, found.PublishedUtc, id, cancel),
            Next = await statements.Newer(db, now, found.PublishedUtc, id, cancel),
        };
    }

    /// <summary>The newest articles of the portal.</summary>
    public Task<IReadOnlyList<ArticleCard>> LatestAsync(int take, CancellationToken cancel) =>
        CardsAsync(statements.Newest(db, clock.UtcNow, take), cancel);

    /// <summary>The newest articles of a category and of all below it.</summary>
    public Task<IReadOnlyList<ArticleCard>> LatestAsync(long categoryId, int take, CancellationToken cancel) =>
        ListAsync(ListKeys.OfCategory(categoryId), clock.UtcNow, skip: 0, take, cancel);

    /// <summary>A piece of a list by its key, counted from a moment back.</summary>
    public Task<IReadOnlyList<ArticleCard>> ListAsync(long listKey, DateTime untilUtc, int skip, int take, CancellationToken cancel) =>
        CardsAsync(statements.OfList(db, clock.UtcNow, listKey, untilUtc, skip, take), cancel);

    /// <summary>A piece of all articles from one moment to another, newest first, as far as readers see them now.</summary>
    public Task<IReadOnlyList<ArticleCard>> ListBetweenAsync(DateTime fromUtc, DateTime untilUtc, (int Skip, int Take) piece, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        return CardsAsync(statements.Between(db, untilUtc < now ? untilUtc : now, fromUtc, piece.Skip, piece.Take), cancel);
    }

    /// <summary>Those of some articles that readers can see, by number.</summary>
    public async Task<IReadOnlyDictionary<long, ArticleCard>> FindVisibleAsync(IReadOnlyList<long> ids, CancellationToken cancel) =>
        ids.Count == 0
            ? new Dictionary<long, ArticleCard>()
            : (await CardsAsync(statements.ByNumbers(db, clock.UtcNow, ids), cancel)).ToDictionary(card => card.Id);

    /// <summary>The bodies of those of some articles that readers can see, by number.</summary>
    public async Task<IReadOnlyDictionary<long, SafeHtml>> FindBodiesAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        var bodies = new Dictionary<long, SafeHtml>();

        await foreach (var body in statements.Bodies(db, clock.UtcNow, ids).WithCancellation(cancel))
        {
            bodies[body.Id] = SafeHtml.AlreadySanitized(body.Html);
        }

        return bodies;
    }

    /// <summary>The body of an article that readers can see.</summary>
    public Task<string> GetBodyAsync(long id, CancellationToken cancel) => db.Articles
        .VisibleAt(clock.UtcNow)
        .Where(article => article.Id == id)
        .Select(article => article.Html)
        .SingleAsync(cancel);

    /// <summary>The articles whose pages link to a place in the order of lists, seen from either side.</summary>
    public async Task<IReadOnlyList<long>> FindNeighbourIdsAsync(DateTime published, long id, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var older = await statements.Older(db, published < now ? published : now, published, id, cancel);
        var newer = await statements.Newer(db, now, published, id, cancel);
        return [.. new[] { older, newer }.OfType<ArticleLink>().Select(link => link.Id)];
    }

    /// <summary>The articles beside which this one stands as related.</summary>
    public async Task<IReadOnlyList<long>> FindBesideIdsAsync(long id, CancellationToken cancel) => await db.RelatedArticles
        .Where(related => related.RelatedId == id)
        .Select(related => related.ArticleId)
        .ToListAsync(cancel);

    /// <summary>The articles that came next in a category: their pages may show what came before them.</summary>
    public async Task<IReadOnlyList<long>> FindNewerInCategoryAsync(long categoryId, DateTime published, CancellationToken cancel) => await db.Listings
        .Where(listing => listing.ListKey == ListKeys.OfCategory(categoryId) && listing.PublishedUtc >= published)
        .OrderBy(listing => listing.PublishedUtc)
        .Select(listing => listing.ArticleId)
        .Take(RelatedShown + 1)
        .ToListAsync(cancel);

    /// <summary>The published articles whose time came after one moment and not after another.</summary>
    public async Task<IReadOnlyList<ArticleChange>> ListDueAsync(DateTime afterUtc, DateTime untilUtc, CancellationToken cancel) =>
        await db.Articles
            .VisibleAt(untilUtc)
            .Where(article => article.PublishedUtc > afterUtc)
            .Select(article => new ArticleChange(article.Id, null, new ArticlePlace(article.PublishedUtc!.Value, article.CategoryId, article.PublisherId, article.SourceName, article.Tags)))
            .ToListAsync(cancel);

    /// <summary>When the next article's time comes, or null.</summary>
    public Task<DateTime?> FindNextDueAsync(DateTime afterUtc, CancellationToken cancel) => db.Articles
        .Where(article => article.State == ArticleState.Published && article.PublishedUtc > afterUtc)
        .MinAsync(article => article.PublishedUtc, cancel);

    private static IReadOnlyList<CategoryNode> Related(CategoryTree tree, long categoryId) =>
        [.. tree.SiblingsOf(categoryId), .. tree.ChildrenOf(categoryId)];

    private async Task<IReadOnlyList<ArticleLink>> RelatedAsync(long id, ArticleDetail article, CancellationToken cancel)
    {
        var links = new List<ArticleLink>();

        await foreach (var link in statements.Related(db, clock.UtcNow, id, ListKeys.OfCategory(article.CategoryId), article.PublishedUtc).WithCancellation(cancel))
        {
            links.Add(link);
        }

        return [.. links.DistinctBy(link => link.Id).Take(RelatedShown)];
    }

    private async Task<IReadOnlyList<ArticleCard>> CardsAsync(IAsyncEnumerable<ArticleRow> rows, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);
        var cards = new List<ArticleCard>();

        await foreach (var row in rows.WithCancellation(cancel))
        {
            cards.Add(row.Card(tree));
        }

        return cards;
    }
}
