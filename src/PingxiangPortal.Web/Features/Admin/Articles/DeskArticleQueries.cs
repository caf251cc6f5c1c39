using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text.Pictures;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Articles as the desk sees them: every state; contributors see their own.</summary>
internal sealed class DeskArticleQueries(PortalDb db, SiteQueries site, SiteClock clock)
{
    private const int ArticlesAPage = 30;

    public async Task<DeskArticleList?> FindPageAsync(DeskArticleFilter filter, StaffMember member, CancellationToken cancel)
    {
        var tree = await site.GetTreeAsync(cancel);
        var filtered = Matching(SeenBy(member), filter, tree);
        var counts = await CountsAsync(filtered, cancel);
        var last = Math.Max(1, (counts.GetValueOrDefault(filter.State) + ArticlesAPage - 1) / ArticlesAPage);

        if (filter.Page < 1 || filter.Page > last)
        {
            return null;
        }

        var rows = await OfState(filtered, filter.State)
            .OrderByDescending(article => article.ChangedUtc)
            .ThenByDescending(article => article.Id)
            .Skip((filter.Page - 1) * ArticlesAPage)
            .Take(ArticlesAPage)
            .Join(db.Publishers, article => article.PublisherId, publisher => publisher.Id, (article, publisher) => new DeskArticleRow(
                article.Id,
                article.Title,
                article.State,
                article.SubmittedRevision != null,
                article.PublishedUtc,
                article.ChangedUtc,
                article.CategoryId,
                publisher.Name,
                article.State == ArticleState.Published && article.LatestRevision > article.ShownRevision))
            .ToListAsync(cancel);

        return new DeskArticleList(
            [.. rows.OrderByDescending(row => row.ChangedUtc).ThenByDescending(row => row.Id)],
            counts,
            tree,
            new PageOf(filter.Page, last, filter.Url));
    }

    /// <summary>The article and the text of its newest revision, if this account may change it.</summary>
    public async Task<DeskArticle?> FindForEditAsync(long id, StaffMember member, CancellationToken cancel)
    {
        var article = await db.Articles.EditableBy(member).SingleOrDefaultAsync(each => each.Id == id, cancel);
        return article is null ? null : await WithNewestAsync(article, cancel);
    }

    /// <summary>Whether this account may change the article, and the time that readers see; null when it may not.</summary>
    public Task<EditableArticle?> FindEditableAsync(long id, StaffMember member, CancellationToken cancel) => db.Articles
        .EditableBy(member)
        .Where(article => article.Id == id)
        .Select(article => new EditableArticle(article.Id, article.PublishedUtc))
        .SingleOrDefaultAsync(cancel);

    /// <summary>What still stops the newest text from being published.</summary>
    public Task<IReadOnlyList<Missing>> CheckAsync(DeskArticle opened, CancellationToken cancel) =>
        PublishGate.CheckAsync(db, opened.Article, opened.Newest, clock.UtcNow, cancel);

    /// <summary>What would stop a text that stands in an open editor; nothing of an article that this account can't change.</summary>
    public async Task<IReadOnlyList<Missing>> CheckAsync(Draft draft, StaffMember member, CancellationToken cancel)
    {
        var article = draft.ArticleId is { } id ? await db.Articles.AsNoTracking().EditableBy(member).SingleOrDefaultAsync(each => each.Id == id, cancel) : null;
        return article is null && draft.ArticleId is not null ? [] : await PublishGate.CheckAsync(db, article, draft, clock.UtcNow, cancel);
    }

    /// <summary>What the renderer has to know of the pictures that a text names.</summary>
    public Task<KnownPictures> LoadPicturesAsync(string markdown, CancellationToken cancel) => PictureFacts.LoadAsync(db, markdown, cancel);

    /// <summary>The addresses of pictures of a text that need no words in it.</summary>
    public Task<IReadOnlySet<string>> FindDescribedPicturesAsync(string markdown, CancellationToken cancel) => PictureFacts.FindDescribedAsync(db, markdown, cancel);

    /// <summary>The keys of those pictures.</summary>
    public Task<IReadOnlySet<string>> FindDescribedKeysAsync(string markdown, CancellationToken cancel) => PictureFacts.FindDescribedKeysAsync(db, markdown, cancel);

    /// <summary>A picture as a cover; null without one, and when it is gone.</summary>
    public Task<Cover?> FindCoverAsync(long? imageId, CancellationToken cancel) => PictureFacts.FindCoverAsync(db, imageId, cancel);

    /// <summary>The names of all bylines, to choose from.</summary>
    public async Task<IReadOnlyList<string>> ListPublishersAsync(CancellationToken cancel) =>
        await db.Publishers.OrderBy(publisher => publisher.Name).Select(publisher => publisher.Name).ToListAsync(cancel);

    /// <summary>The byline that an account stands behind, or null.</summary>
    public Task<string?> FindBylineAsync(long accountId, CancellationToken cancel) => db.Publishers
        .Where(publisher => publisher.AccountId == accountId)
        .Select(publisher => publisher.Name)
        .SingleOrDefaultAsync(cancel);

    private async Task<DeskArticle> WithNewestAsync(Article article, CancellationToken cancel)
    {
        var newest = await db.Revisions
            .Where(revision => revision.ArticleId == article.Id)
            .OrderByDescending(revision => revision.Number)
            .FirstAsync(cancel);
        var publisher = await db.Publishers
            .Where(each => each.Id == newest.PublisherId)
            .Select(each => each.Name)
            .SingleAsync(cancel);
        return new DeskArticle(article, newest, publisher);
    }

    private IQueryable<Article> SeenBy(StaffMember member) => member.CanPublish
        ? db.Articles
        : db.Articles.Where(article => article.CreatedById == member.AccountId);

    private IQueryable<Article> Matching(IQueryable<Article> articles, DeskArticleFilter filter, CategoryTree tree)
    {
        if (filter.CategoryId is { } category)
        {
            var ids = tree.WithDescendantIds(category);
            articles = articles.Where(article => ids.Contains(article.CategoryId));
        }

        if (filter.Words.Length > 0)
        {
            var words = filter.Words;
            articles = articles.Where(article => article.Title.Contains(words)
                || article.Summary.Contains(words)
                || article.Slug.Contains(words)
                || db.Revisions.Any(revision => revision.ArticleId == article.Id
                    && revision.Number == article.LatestRevision
                    && revision.Markdown.Contains(words)));
        }

        return articles;
    }

    private IQueryable<Article> OfState(IQueryable<Article> articles, DeskState state)
    {
        var now = clock.UtcNow;

        return state switch
        {
            DeskState.All => articles.Where(article => article.State != ArticleState.Trashed),
            DeskState.Draft => articles.Where(article => article.State == ArticleState.Draft && article.SubmittedRevision == null),
            DeskState.Pending => articles.Where(article => article.State == ArticleState.Draft && article.SubmittedRevision != null),
            DeskState.Scheduled => articles.Where(article => article.State == ArticleState.Published && article.PublishedUtc > now),
            DeskState.Published => articles.VisibleAt(now),
            DeskState.Withdrawn => articles.Where(article => article.State == ArticleState.Withdrawn),
            DeskState.Trashed => articles.Where(article => article.State == ArticleState.Trashed),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
    }

    private async Task<IReadOnlyDictionary<DeskState, int>> CountsAsync(IQueryable<Article> articles, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var groups = await articles
            .GroupBy(article => new { article.State, IsSubmitted = article.SubmittedRevision != null, IsAhead = article.PublishedUtc > now })
            .Select(group => new { group.Key.State, group.Key.IsSubmitted, group.Key.IsAhead, Count = group.Count() })
            .ToListAsync(cancel);
        var counts = Enum.GetValues<DeskState>().ToDictionary(state => state, _ => 0);

        foreach (var group in groups)
        {
            counts[DeskStates.Of(group.State, group.IsSubmitted, group.IsAhead ? DateTime.MaxValue : null, now)] += group.Count;
        }

        counts[DeskState.All] = groups.Where(group => group.State != ArticleState.Trashed).Sum(group => group.Count);
        return counts;
    }
}
