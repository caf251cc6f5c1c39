using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Editing;

/// <summary>Deletes old revisions that nobody needs: never what was live or submitted, never the newest of an article.</summary>
internal sealed class ThinRevisions(Writer writer, IServiceScopeFactory scopes, SiteClock clock, EditingOptions options)
{
    /// <summary>So many newest revisions of each article stay, however old.</summary>
    private const int NewestKept = 20;

    /// <summary>Articles in one write, so that nobody waits long behind it.</summary>
    private const int ArticlesAWrite = 100;

    /// <returns>How many were deleted.</returns>
    public async Task<int> ExecuteAsync()
    {
        if (options.ThinRevisionsAfterDays == 0)
        {
            return 0;
        }

        var before = clock.UtcNow - TimeSpan.FromDays(options.ThinRevisionsAfterDays);
        var deleted = 0;

        foreach (var some in (await ListArticlesAsync()).Chunk(ArticlesAWrite))
        {
            deleted += await writer.WriteAsync(db => Old(db, some, before).ExecuteDeleteAsync());
        }

        return deleted;
    }

    private async Task<IReadOnlyList<long>> ListArticlesAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Articles.Where(article => article.LatestRevision > NewestKept).Select(article => article.Id).ToListAsync();
    }

    private static IQueryable<ArticleRevision> Old(PortalDb db, long[] articles, DateTime before) => db.Revisions
        .Where(revision => articles.Contains(revision.ArticleId) && !revision.IsKept && revision.SavedUtc < before)
        .Where(revision => db.Articles.Any(article => article.Id == revision.ArticleId && revision.Number <= article.LatestRevision - NewestKept));
}
