using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>What readers may know of an article's reactions.</summary>
internal sealed class ReactionQueries(PortalDb db, SiteClock clock)
{
    /// <summary>The totals of an article and one reader's own reaction; null for an article that readers can't see.</summary>
    public async Task<ReactionBar?> FindVisibleAsync(long articleId, ReaderId? reader, CancellationToken cancel)
    {
        if (!await IsVisibleAsync(articleId, cancel))
        {
            return null;
        }

        var tally = await db.ReactionTallies.SingleOrDefaultAsync(each => each.ArticleId == articleId, cancel);
        var own = reader is { Value: var id }
            ? await db.Reactions
                .Where(reaction => reaction.ArticleId == articleId && reaction.ReaderId == id)
                .Select(reaction => (ReactionKind?)reaction.Kind)
                .SingleOrDefaultAsync(cancel)
            : null;
        return new ReactionBar(articleId, tally?.Totals ?? default, own);
    }

    public Task<bool> IsVisibleAsync(long articleId, CancellationToken cancel) =>
        db.Articles.VisibleAt(clock.UtcNow).AnyAsync(article => article.Id == articleId, cancel);
}
