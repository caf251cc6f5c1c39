using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Saves a text as a new revision and makes that revision the one that readers see.</summary>
internal sealed class PublishArticle(Writer writer, ArticleChanged changed, SiteClock clock)
{
    /// <summary>A text that lacks something is saved all the same, and what it lacks is named.</summary>
    public async Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        if (!member.CanPublish)
        {
            return new SaveOutcome.NotFound();
        }

        var rendered = RenderedText.Of(draft.Markdown); // before the write: a long text takes a moment, and others wait
        var now = clock.UtcNow;
        var (outcome, change) = await writer.WriteAsync(db => PublishAsync(db, draft, (rendered, member, now)));

        if (change is { } published)
        {
            await changed.RaiseAsync(published);
        }

        return outcome;
    }

    private static async Task<(SaveOutcome Outcome, ArticleChange? Change)> PublishAsync(
        PortalDb db,
        Draft draft,
        (RenderedText Rendered, StaffMember Member, DateTime NowUtc) saving)
    {
        var changeable = db.Articles.EditableBy(saving.Member).Where(article => article.State != ArticleState.Trashed);
        var (article, text, refusal) = await DraftStore.ApplyAsync(db, changeable, draft, saving);

        if (refusal is not null)
        {
            return (refusal, null);
        }

        var before = ArticlePlace.Of(article);
        var missing = PublishCheck.Of(text.Title, text.Markdown);

        if (missing.Count == 0)
        {
            article.Publish(text, saving.Rendered, saving.NowUtc);
        }

        await db.SaveChangesAsync();

        if (missing.Count > 0)
        {
            return (new SaveOutcome.NotReady(article.Id, missing), null);
        }

        var left = await KeptRelated.MakeAsync(db, article, text.PickedRelated);
        return (
            new SaveOutcome.Published(article.Id, article.IsScheduled(saving.NowUtc)),
            new ArticleChange(article.Id, before, ArticlePlace.Of(article)) { NoLongerBeside = left });
    }
}
