using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Admin.Revisions;

/// <summary>修訂記錄: the saved states of an article. Only who may change the article asks here.</summary>
internal sealed class RevisionQueries(PortalDb db)
{
    private const int RevisionsAPage = 30;

    private static readonly Expression<Func<ArticleRevision, RevisionRow>> Row = revision => new RevisionRow(
        revision.Number,
        revision.SavedUtc,
        revision.SavedByName,
        revision.Note,
        revision.RestoredFrom,
        revision.IsOpen,
        revision.IsKept);

    /// <summary>The newest revisions, newest first, without their texts.</summary>
    public async Task<IReadOnlyList<RevisionRow>> ListNewestAsync(long articleId, int take, CancellationToken cancel) =>
        await NewestFirst(articleId).Take(take).Select(Row).ToListAsync(cancel);

    /// <summary>One page of them; null for a page that doesn't exist.</summary>
    public async Task<RevisionList?> FindPageAsync(long articleId, int page, CancellationToken cancel)
    {
        var count = await NewestFirst(articleId).CountAsync(cancel);

        if (PageOf.Of(page, count, RevisionsAPage, number => Links.Revisions(articleId, number)) is not { } found)
        {
            return null;
        }

        var rows = await NewestFirst(articleId).Skip((page - 1) * RevisionsAPage).Take(RevisionsAPage).Select(Row).ToListAsync(cancel);
        return new RevisionList(rows, count, found);
    }

    /// <summary>The same article with the text of one revision in place of the newest; null when there is none of that number.</summary>
    public async Task<DeskArticle?> FindAsync(DeskArticle opened, int number, CancellationToken cancel)
    {
        var found = await db.Revisions
            .Where(revision => revision.ArticleId == opened.Article.Id && revision.Number == number)
            .Select(revision => new
            {
                Revision = revision,
                Publisher = db.Publishers.Where(publisher => publisher.Id == revision.PublisherId).Select(publisher => publisher.Name).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : opened with { Newest = found.Revision, Publisher = found.Publisher ?? "" };
    }

    /// <summary>The number of the revision before another; null when that is the first.</summary>
    public Task<int?> FindNumberBeforeAsync(long articleId, int number, CancellationToken cancel) =>
        NewestFirst(articleId).Where(revision => revision.Number < number).Select(revision => (int?)revision.Number).FirstOrDefaultAsync(cancel);

    private IOrderedQueryable<ArticleRevision> NewestFirst(long articleId) => db.Revisions
        .Where(revision => revision.ArticleId == articleId)
        .OrderByDescending(revision => revision.Number);
}
