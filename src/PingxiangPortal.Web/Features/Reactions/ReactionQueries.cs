using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>Counts of reactions: the rows themselves, grouped.</summary>
internal sealed class ReactionQueries(PortalDb db, SiteClock clock)
{
    public async Task<ReactionTotals> GetTotalsAsync(long articleId, CancellationToken cancel) =>
        (await GetAsync(articleId, reader: null, cancel)).Totals;

    /// <summary>The same for an article that readers can see; null for any other.</summary>
    public async Task<ReactionBar?> FindVisibleAsync(long articleId, ReaderId? reader, CancellationToken cancel) =>
        await db.Articles.VisibleAt(clock.UtcNow).AnyAsync(article => article.Id == articleId, cancel)
            ? await GetAsync(articleId, reader, cancel)
            : null;

    /// <summary>The totals of an article and one reader's own reaction, in one query.</summary>
    public async Task<ReactionBar> GetAsync(long articleId, ReaderId? reader, CancellationToken cancel)
    {
        var own = reader?.Value ?? Guid.Empty;
        var counts = await db.Reactions
            .AsNoTracking()
            .Where(reaction => reaction.ArticleId == articleId)
            .GroupBy(reaction => reaction.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count(), Mine = group.Count(reaction => reaction.ReaderId == own) })
            .ToListAsync(cancel);

        return new ReactionBar(
            articleId,
            ReactionTotals.From(counts.ToDictionary(each => each.Kind, each => each.Count)),
            counts.FirstOrDefault(each => each.Mine > 0)?.Kind);
    }
}
