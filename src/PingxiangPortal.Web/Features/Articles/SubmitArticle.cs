using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>送審: saves a text and asks the publishers to decide about it.</summary>
internal sealed class SubmitArticle(Writer writer, RenderDraft render)
{
    /// <summary>A text that lacks something is saved all the same, and what it lacks is named.</summary>
    public async Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        var saving = await render.ExecuteAsync(draft, member);
        return await writer.WriteAsync(async db => await SubmitAsync(db, await saving.FreshAsync(db)));
    }

    private static async Task<SaveOutcome> SubmitAsync(PortalDb db, Saving saving)
    {
        var changeable = db.Articles.EditableBy(saving.Member).Where(article => article.State != ArticleState.Trashed);
        var (article, revision, refusal) = await DraftStore.ApplyAsync(db, changeable, saving);

        if (refusal is not null)
        {
            return refusal;
        }

        var missing = await PublishGate.CheckAsync(db, article, revision, saving.NowUtc);

        if (missing.Count == 0)
        {
            article.Submit(revision, saving.NowUtc);
        }

        await db.SaveChangesAsync();
        await PictureUses.KeepAsync(db, article.Id, revision.ToText());

        if (missing.Count > 0)
        {
            return new SaveOutcome.NotReady(article.Id, missing);
        }

        await DropLockOfOthersAsync(db, article.Id);
        return new SaveOutcome.Submitted(article.Id);
    }

    /// <summary>Whoever is to decide must be able to work: a lock goes unless one of them holds it.</summary>
    private static Task<int> DropLockOfOthersAsync(PortalDb db, long articleId) => db.ArticleLocks
        .Where(held => held.ArticleId == articleId)
        .Where(held => !db.Users.Any(account => account.Id == held.HolderId && account.Role >= StaffRole.Publisher && !account.IsDisabled))
        .ExecuteDeleteAsync();
}
