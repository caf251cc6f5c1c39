using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Saves a text as a new revision and makes that revision the one that readers see.</summary>
internal sealed class PublishArticle(PortalDb db, SiteClock clock)
{
    /// <summary>A text that lacks something is saved all the same, and what it lacks is named.</summary>
    public async Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        if (!member.CanPublish)
        {
            return new SaveOutcome.NotFound();
        }

        var rendered = RenderedText.Of(draft.Markdown); // before the transaction: a long text takes a moment, and others wait
        await using var transaction = await db.BeginExclusiveAsync();
        var now = clock.UtcNow;
        var text = draft.With((await Bylines.OfDraftAsync(db, draft.PublisherName, member)).Id);
        var missing = PublishCheck.Of(text.Title, text.Markdown);
        var (article, refusal) = await DraftStore.ApplyAsync(db, draft, text, rendered, (member, now));

        if (article is { State: ArticleState.Trashed })
        {
            return new SaveOutcome.NotFound();
        }

        if (article is not null && missing.Count == 0)
        {
            article.Publish(text, rendered, now);
        }

        if (article is null || (refusal = await DraftStore.CommitAsync(db, article)) is not null)
        {
            return refusal!;
        }

        await transaction.CommitAsync(CancellationToken.None);
        return missing.Count == 0
            ? new SaveOutcome.Published(article.Id, article.IsScheduled(now))
            : new SaveOutcome.NotReady(article.Id, missing);
    }
}
