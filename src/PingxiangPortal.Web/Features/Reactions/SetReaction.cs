using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>Sets, moves or takes back one reader's reaction. The same request twice changes nothing the second time.</summary>
internal sealed class SetReaction(Writer writer, OpenArticles open, Evictions evictions, VoteCounts votes, SiteClock clock)
{
    /// <summary>Null when readers can't see the article; otherwise the totals after the change, which is on disk.</summary>
    /// <exception cref="StoreBusyException">More readers click than the disk can take; nothing was changed.</exception>
    public async Task<ReactionBar?> ExecuteAsync(long articleId, ReaderId reader, ReactionKind? kind, CancellationToken cancel)
    {
        if (!await open.ContainsAsync(articleId, cancel))
        {
            return null;
        }

        // The reader's leaving changes nothing: a click that was sent counts.
        var click = new Click(articleId, reader, kind, clock.UtcNow);
        var outcome = await writer.WriteAsync(Lane.Readers, click.WriteAsync, CancellationToken.None);

        if (outcome.IsChanged)
        {
            evictions.Changed(PageTags.Article(articleId));
            votes.Change(articleId, outcome.Before, click.Set);
        }

        return new ReactionBar(articleId, outcome.Totals, kind);
    }
}
