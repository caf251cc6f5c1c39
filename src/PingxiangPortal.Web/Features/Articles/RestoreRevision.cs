using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>還原: saves the text of an earlier revision as a new one; all others stay, and what readers see stays as it is.</summary>
internal sealed class RestoreRevision(PortalDb reading, Writer writer, SiteClock clock)
{
    public async Task<SaveOutcome> ExecuteAsync(long id, int number, StaffMember member)
    {
        var edit = member.At(clock.UtcNow);
        var markdown = await Numbered(reading, id, number).Select(revision => revision.Markdown).SingleOrDefaultAsync();

        if (markdown is null)
        {
            return new SaveOutcome.NotFound();
        }

        var body = await RenderedBody.OfAsync(reading, markdown);
        return await writer.WriteAsync(db => RestoreAsync(db, (id, number), member, edit, body));
    }

    private static async Task<SaveOutcome> RestoreAsync(
        PortalDb db, (long Article, int Number) wanted, StaffMember member, Edit edit, RenderedBody body)
    {
        var article = await db.Articles.EditableBy(member).SingleOrDefaultAsync(each => each.Id == wanted.Article);
        var earlier = await Numbered(db, wanted.Article, wanted.Number).SingleOrDefaultAsync();

        if (article is null || earlier is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (await Locks.FindStoppingAsync(db, article.Id, edit) is { } held)
        {
            return new SaveOutcome.Locked(held);
        }

        if (!await db.Categories.AnyAsync(category => category.Id == earlier.CategoryId))
        {
            return new SaveOutcome.CategoryGone();
        }

        // An autosave may have written the revision once more since.
        var rendered = earlier.Markdown == body.Markdown ? await body.FreshAsync(db) : await RenderedBody.OfAsync(db, earlier.Markdown);
        article.Restore(earlier, rendered.Text, edit);
        await db.SaveChangesAsync();
        await PictureUses.KeepAsync(db, article.Id, earlier.ToText());
        return new SaveOutcome.Saved(article.Id, article.LatestRevision, Saves: 1);
    }

    private static IQueryable<ArticleRevision> Numbered(PortalDb db, long article, int number) =>
        db.Revisions.Where(revision => revision.ArticleId == article && revision.Number == number);
}
