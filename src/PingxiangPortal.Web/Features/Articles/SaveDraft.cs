using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Saves a text, by hand or by itself; what readers see stays as it is.</summary>
internal sealed class SaveDraft(Writer writer, RenderDraft render)
{
    public async Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        var saving = await render.ExecuteAsync(draft, member);
        return await writer.WriteAsync(async db => await SaveAsync(db, await saving.FreshAsync(db)));
    }

    private static async Task<SaveOutcome> SaveAsync(PortalDb db, Saving saving)
    {
        var (article, revision, refusal) = await DraftStore.ApplyAsync(db, db.Articles.EditableBy(saving.Member), saving);

        if (refusal is not null)
        {
            return refusal;
        }

        await db.SaveChangesAsync();
        await PictureUses.KeepAsync(db, article.Id, revision.ToText());
        return new SaveOutcome.Saved(article.Id, revision.Number, revision.Saves);
    }
}
