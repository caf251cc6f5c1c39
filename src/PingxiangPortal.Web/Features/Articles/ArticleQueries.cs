using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>All that readers read of articles; nothing here sees one that readers may not.</summary>
internal sealed class ArticleQueries(PortalDb db, SiteQueries site, SiteClock clock)
{
    /// <summary>The article, or null when readers can't see it, whatever the reason.</summary>
    public async Task<ArticleView?> FindVisibleAsync(long id, CancellationToken cancel)
    {
        var found = await db.Articles
            .AsNoTracking()
            .VisibleAt(clock.UtcNow)
            .Where(article => article.Id == id)
            .Join(db.Publishers, article => article.PublisherId, publisher => publisher.Id, (article, publisher) => new
            {
                Article = article,
                Publisher = publisher.Name,
            })
            .SingleOrDefaultAsync(cancel);

        if (found is not { Article: { PublishedUtc: { } published } article })
        {
            return null;
        }

        var tree = await site.GetTreeAsync(cancel);

        return new ArticleView
        {
            Id = article.Id,
            Slug = article.Slug,
            Title = article.Title,
            Summary = SummaryText.ForDisplay(article.Summary),
            Body = SafeHtml.AlreadySanitized(article.Html),
            Script = article.Script,
            PublishedUtc = published,
            Publisher = found.Publisher,
            OriginalAuthor = article.OriginalAuthor,
            SourceName = article.SourceName,
            CommentCount = article.ImportedComments,
            Characters = article.Characters,
            ReadingMinutes = article.ReadingMinutes,
            Path = tree.PathTo(article.CategoryId),
            RelatedCategories = Related(tree, article.CategoryId),
            Previous = await NeighbourAsync(published, id, isNewer: false, cancel),
            Next = await NeighbourAsync(published, id, isNewer: true, cancel),
        };
    }

    /// <summary>The newest articles, of some categories or of all.</summary>
    public async Task<IReadOnlyList<ArticleCard>> LatestAsync(
        IReadOnlyList<long>? categoryIds,
        int skip,
        int take,
        CancellationToken cancel)
    {
        var articles = db.Articles.AsNoTracking().VisibleAt(clock.UtcNow);

        if (categoryIds is not null)
        {
            articles = articles.Where(article => categoryIds.Contains(article.CategoryId));
        }

        var tree = await site.GetTreeAsync(cancel);
        var rows = await articles
            .NewestFirst()
            .Skip(skip)
            .Take(take)
            .AsRows(db.Publishers)
            .ToListAsync(cancel);

        // The join may give the rows in another order.
        return [.. rows.OrderByDescending(row => row.PublishedUtc).ThenByDescending(row => row.Id).Select(row => row.Card(tree))];
    }

    /// <summary>The body of an article that readers can see.</summary>
    public Task<string> GetBodyAsync(long id, CancellationToken cancel) => db.Articles
        .AsNoTracking()
        .VisibleAt(clock.UtcNow)
        .Where(article => article.Id == id)
        .Select(article => article.Html)
        .SingleAsync(cancel);

    private static IReadOnlyList<CategoryNode> Related(CategoryTree tree, long categoryId) =>
        [.. tree.SiblingsOf(categoryId), .. tree.ChildrenOf(categoryId)];

    /// <summary>The one right before or after in the order of every list: by time, then by number.</summary>
    private Task<ArticleLink?> NeighbourAsync(DateTime published, long id, bool isNewer, CancellationToken cancel)
    {
        var visible = db.Articles.AsNoTracking().VisibleAt(clock.UtcNow);
        var beside = isNewer
            ? visible
                .Where(other => other.PublishedUtc > published || (other.PublishedUtc == published && other.Id > id))
                .OrderBy(other => other.PublishedUtc)
                .ThenBy(other => other.Id)
            : visible
                .Where(other => other.PublishedUtc < published || (other.PublishedUtc == published && other.Id < id))
                .NewestFirst();

        return beside
            .Select(other => new ArticleLink(other.Id, other.Slug, other.Title))
            .FirstOrDefaultAsync(cancel);
    }
}
