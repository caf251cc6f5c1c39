using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The part that saving and publishing share: the article of a draft with one revision more.</summary>
internal static class DraftStore
{
    /// <summary>The changed article and its new text, not yet saved to the store; or the reason why not.</summary>
    public static async Task<(Article Article, ArticleText Text, SaveOutcome? Refusal)> ApplyAsync(
        PortalDb db,
        IQueryable<Article> changeable,
        Draft draft,
        (RenderedText Rendered, StaffMember Member, DateTime NowUtc) saving)
    {
        var article = draft.ArticleId is { } id ? await changeable.SingleOrDefaultAsync(each => each.Id == id) : null;

        if (await RefusalAsync(db, draft, article) is { } refusal)
        {
            return (null!, null!, refusal); // nobody looks at them beside a refusal
        }

        var text = draft.With((await Bylines.OfDraftAsync(db, draft.PublisherName, saving.Member)).Id);
        var edit = saving.Member.At(saving.NowUtc);

        if (article is null)
        {
            article = new Article(text, saving.Rendered, edit);
            db.Articles.Add(article);
        }
        else
        {
            article.Save(text, saving.Rendered, edit);
        }

        return (article, text, null);
    }

    private static async Task<SaveOutcome?> RefusalAsync(PortalDb db, Draft draft, Article? article) =>
        draft.ArticleId is not null && article is null ? new SaveOutcome.NotFound()
        : article is not null && article.LatestRevision != draft.BasedOn ? new SaveOutcome.ChangedMeanwhile(article.LatestRevision)
        : await db.Categories.AnyAsync(category => category.Id == draft.CategoryId) ? null
        : new SaveOutcome.CategoryGone();
}
