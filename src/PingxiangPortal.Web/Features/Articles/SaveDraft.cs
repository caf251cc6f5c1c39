using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Saves a text as a new revision; what readers see stays as it is.</summary>
internal sealed class SaveDraft(Writer writer, SiteClock clock)
{
    public Task<SaveOutcome> ExecuteAsync(Draft draft, StaffMember member)
    {
        var rendered = RenderedText.Of(draft.Markdown); // before the write: a long text takes a moment, and others wait
        var now = clock.UtcNow;
        return writer.WriteAsync(db => SaveAsync(db, draft, (rendered, member, now)));
    }

    private static async Task<SaveOutcome> SaveAsync(
        PortalDb db,
        Draft draft,
        (RenderedText Rendered, StaffMember Member, DateTime NowUtc) saving)
    {
        var changeable = db.Articles.EditableBy(saving.Member);
        var (article, _, refusal) = await DraftStore.ApplyAsync(db, changeable, draft, saving);

        if (refusal is not null)
        {
            return refusal;
        }

        await db.SaveChangesAsync();
        return new SaveOutcome.Saved(article.Id);
    }
}
