using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The part that saving, submitting and publishing share: the article of a draft with the draft saved in it.</summary>
internal static class DraftStore
{
    /// <summary>The changed article and the revision that holds the draft, not yet saved to the store; or the reason why not.</summary>
    public static async Task<(Article Article, ArticleRevision Revision, SaveOutcome? Refusal)> ApplyAsync(
        PortalDb db,
        IQueryable<Article> changeable,
        Saving saving)
    {
        var article = await FindAsync(db, changeable, saving);
        var newest = article is null ? null : await NewestAsync(db, article);

        if (await RefusalAsync(db, saving, article, newest) is { } refusal)
        {
            return (null!, null!, refusal); // nobody looks at them beside a refusal
        }

        var text = await SignedAsync(db, saving, newest);

        if (article is null)
        {
            article = new Article(text, saving.Rendered, saving.Edit);
            db.Articles.Add(article);
            return (article, article.Revisions[0], null);
        }

        return (article, article.Save(text, saving.Rendered, saving.Edit), null);
    }

    /// <summary>The newest revision, tracked, so that the article knows it.</summary>
    public static Task<ArticleRevision> NewestAsync(PortalDb db, Article article) =>
        db.Revisions.SingleAsync(revision => revision.ArticleId == article.Id && revision.Number == article.LatestRevision);

    private static async Task<Article?> FindAsync(PortalDb db, IQueryable<Article> changeable, Saving saving)
    {
        // An editor that never heard that its first save made an article sends the same session once more.
        var id = saving.Draft.ArticleId ?? await db.Revisions
            .Where(revision => revision.Session == saving.Draft.Session && revision.Session != null && revision.SavedById == saving.Member.AccountId)
            .Select(revision => (long?)revision.ArticleId)
            .FirstOrDefaultAsync();
        return id is null ? null : await changeable.SingleOrDefaultAsync(each => each.Id == id);
    }

    private static async Task<SaveOutcome?> RefusalAsync(PortalDb db, Saving saving, Article? article, ArticleRevision? newest)
    {
        var draft = saving.Draft;

        if (article is null || newest is null)
        {
            return draft.ArticleId is not null ? new SaveOutcome.NotFound() : await CategoryRefusalAsync(db, draft);
        }

        if (await Locks.FindStoppingAsync(db, article.Id, saving.Edit) is { } held)
        {
            return new SaveOutcome.Locked(held);
        }

        return !newest.IsOf(saving.Edit) && (newest.Number, newest.Saves) != (draft.BasedOn, draft.BasedOnSaves)
            ? new SaveOutcome.ChangedMeanwhile(article.Id)
            : await CategoryRefusalAsync(db, draft);
    }

    private static async Task<SaveOutcome?> CategoryRefusalAsync(PortalDb db, Draft draft) =>
        await db.Categories.AnyAsync(category => category.Id == draft.CategoryId) ? null : new SaveOutcome.CategoryGone();

    /// <summary>A picture that was deleted meanwhile is a cover no more.</summary>
    private static async Task<long?> FindCoverAsync(PortalDb db, Draft draft) =>
        draft.CoverId is { } id && await db.Images.AnyAsync(image => image.Id == id) ? id : null;

    /// <summary>The text with its byline. A name that is still being typed makes none yet: an autosave keeps it beside the last one.</summary>
    private static async Task<ArticleText> SignedAsync(PortalDb db, Saving saving, ArticleRevision? newest)
    {
        var draft = saving.Draft with { CoverId = await FindCoverAsync(db, saving.Draft) };

        if (!draft.IsAutosave)
        {
            return draft with { PublisherId = (await Bylines.OfDraftAsync(db, draft.PublisherName, saving.Member)).Id };
        }

        var known = await Bylines.FindOfDraftAsync(db, draft.PublisherName, saving.Member);
        return draft with
        {
            PublisherId = known?.Id ?? newest?.PublisherId ?? (await Bylines.OfDraftAsync(db, "", saving.Member)).Id,
            NewPublisher = known is null ? draft.PublisherName : "",
        };
    }
}
