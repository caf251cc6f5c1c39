using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Saves a text and makes its revision the one that readers see.</summary>
internal sealed class PublishArticle(Writer writer, ArticleChanged changed, RenderDraft render)
{
    /// <summary>A text that lacks something is saved all the same, and what it lacks is named.</summary>
    public async Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        if (!member.CanPublish)
        {
            return new SaveOutcome.NotFound();
        }

        var saving = await render.ExecuteAsync(draft, member);
        var (outcome, change) = await writer.WriteAsync(async db => await PublishAsync(db, await saving.FreshAsync(db)));

        if (change is { } published)
        {
            await changed.RaiseAsync(published);
        }

        return outcome;
    }

    private static async Task<(SaveOutcome Outcome, ArticleChange? Change)> PublishAsync(PortalDb db, Saving saving)
    {
        var changeable = db.Articles.EditableBy(saving.Member).Where(article => article.State != ArticleState.Trashed);
        var (article, revision, refusal) = await DraftStore.ApplyAsync(db, changeable, saving);

        if (refusal is not null)
        {
            return (refusal, null);
        }

        var before = ArticlePlace.Of(article);
        var missing = await PublishGate.CheckAsync(db, article, revision, saving.NowUtc);

        if (missing.Count == 0)
        {
            article.Publish(revision, saving.Rendered, saving.Edit);
        }

        await db.SaveChangesAsync();
        await PictureUses.KeepAsync(db, article.Id, revision.ToText());

        if (missing.Count > 0)
        {
            return (new SaveOutcome.NotReady(article.Id, missing), null);
        }

        var left = await KeptRelated.MakeAsync(db, article, revision.PickedRelated);
        return (
            new SaveOutcome.Published(article.Id, article.IsScheduled(saving.NowUtc)),
            new ArticleChange(article.Id, before, ArticlePlace.Of(article)) { NoLongerBeside = left });
    }
}
