using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The part that saving and publishing share: the article of a draft with one revision more.</summary>
internal static class DraftStore
{
    /// <summary>The changed article, not yet saved to the store; or null with the reason.</summary>
    public static async Task<(Article? Article, SaveOutcome? Refusal)> ApplyAsync(
        PortalDb db,
        Draft draft,
        ArticleText text,
        RenderedText rendered,
        (StaffMember Member, DateTime NowUtc) by)
    {
        var edit = by.Member.At(by.NowUtc);

        if (!await db.Categories.AnyAsync(category => category.Id == draft.CategoryId, CancellationToken.None))
        {
            return (null, new SaveOutcome.CategoryGone());
        }

        if (draft.ArticleId is not { } id)
        {
            var begun = new Article(text, rendered, edit);
            db.Articles.Add(begun);
            return (begun, null);
        }

        var article = await db.Articles.EditableBy(by.Member).SingleOrDefaultAsync(each => each.Id == id, CancellationToken.None);

        if (article is null)
        {
            return (null, new SaveOutcome.NotFound());
        }

        if (article.LatestRevision != draft.BasedOn)
        {
            return (null, new SaveOutcome.ChangedMeanwhile(article.LatestRevision));
        }

        article.Save(text, rendered, edit);
        return (article, null);
    }

    /// <summary>Saves; a change that came in between is told apart from failures, and loses nothing.</summary>
    public static async Task<SaveOutcome?> CommitAsync(PortalDb db, Article article)
    {
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            return null;
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || failure.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            var newest = await db.Articles
                .Where(each => each.Id == article.Id)
                .Select(each => each.LatestRevision)
                .SingleAsync(CancellationToken.None);
            return new SaveOutcome.ChangedMeanwhile(newest);
        }
    }
}
