using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Saves a text as a new revision; what readers see stays as it is.</summary>
internal sealed class SaveDraft(PortalDb db, SiteClock clock)
{
    public async Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        var rendered = RenderedText.Of(draft.Markdown); // before the transaction: a long text takes a moment, and others wait
        await using var transaction = await db.BeginExclusiveAsync();
        var byline = await Bylines.OfDraftAsync(db, draft.PublisherName, member);
        var (article, refusal) = await DraftStore.ApplyAsync(
            db,
            draft,
            draft.With(byline.Id),
            rendered,
            (member, clock.UtcNow));

        if (article is null || (refusal = await DraftStore.CommitAsync(db, article)) is not null)
        {
            return refusal!;
        }

        await transaction.CommitAsync(CancellationToken.None);
        return new SaveOutcome.Saved(article.Id);
    }
}
