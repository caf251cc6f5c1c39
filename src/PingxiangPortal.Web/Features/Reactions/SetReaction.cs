using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>Sets, moves or takes back one reader's reaction. The same request twice changes nothing the second time.</summary>
internal sealed class SetReaction(PortalDb db, ReactionQueries queries, SiteClock clock)
{
    /// <summary>Null when readers can't see the article; otherwise the totals after the change, which is on disk.</summary>
    public async Task<ReactionBar?> ExecuteAsync(long articleId, ReaderId reader, ReactionKind? kind, CancellationToken cancel)
    {
        if (!await db.Articles.VisibleAt(clock.UtcNow).AnyAsync(article => article.Id == articleId, cancel))
        {
            return null;
        }

        // From here on the reader's leaving changes nothing: a click that was sent counts.
        await (kind is { } chosen ? SetAsync(articleId, reader, chosen) : TakeBackAsync(articleId, reader));
        return await queries.GetAsync(articleId, reader, CancellationToken.None);
    }

    /// <summary>
    /// Inserts first and moves only where a row stands already: whatever two clicks of one reader do at once, the
    /// key lets one row be, and none of the two fails.
    /// </summary>
    private async Task SetAsync(long articleId, ReaderId reader, ReactionKind kind)
    {
        var now = clock.UtcNow;
        var inserted = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Reactions" ("ArticleId", "ReaderId", "Kind", "CreatedUtc", "ChangedUtc")
            VALUES ({articleId}, {reader.Value}, {(int)kind}, {now}, {now})
            ON CONFLICT DO NOTHING
            """,
            CancellationToken.None);

        if (inserted == 0)
        {
            await Own(articleId, reader)
                .Where(reaction => reaction.Kind != kind)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(reaction => reaction.Kind, kind).SetProperty(reaction => reaction.ChangedUtc, now),
                    CancellationToken.None);
        }
    }

    private Task<int> TakeBackAsync(long articleId, ReaderId reader) =>
        Own(articleId, reader).ExecuteDeleteAsync(CancellationToken.None);

    private IQueryable<Reaction> Own(long articleId, ReaderId reader) =>
        db.Reactions.Where(reaction => reaction.ArticleId == articleId && reaction.ReaderId == reader.Value);
}
