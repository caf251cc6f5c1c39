using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Admin.Revisions;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>Puts a private copy beside the newest revision and the one that both began with.</summary>
internal sealed class MergeQueries(EditingQueries editing, RevisionQueries revisions, FieldNameQueries names, SiteClock clock)
{
    /// <summary>Null when this account has no private copy of the article.</summary>
    public async Task<MergeView?> FindAsync(DeskArticle opened, StaffMember member, MergeInput chosen, CancellationToken cancel)
    {
        if (await editing.FindParkedAsync(opened.Article.Id, member, cancel) is not { } parked)
        {
            return null;
        }

        var begun = await FindBaseAsync(opened, parked, cancel);
        var (theirs, mine) = (ArticleInput.Of(opened, clock), ParkedForm.Read(parked.Form));
        var before = begun is null ? null : Before(begun);
        var known = await names.FindAsync([theirs, mine, .. before is null ? Array.Empty<ArticleInput>() : [before]], cancel);
        return new MergeView(opened, begun?.Newest, parked, mine)
        {
            Merge = new ArticleMerge((before, theirs, mine), known, opened.Newest.SavedByName),
            Chosen = chosen,
        };
    }

    /// <summary>A revision that autosaves wrote again since is no longer what the writer had open.</summary>
    private async Task<DeskArticle?> FindBaseAsync(DeskArticle opened, ParkedText parked, CancellationToken cancel) =>
        await revisions.FindAsync(opened, parked.BasedOn, cancel) is { } found && found.Newest.Saves == parked.BasedOnSaves ? found : null;

    /// <summary>The form as it opened then. The time that readers see is of no use once the article was published since.</summary>
    private ArticleInput Before(DeskArticle begun)
    {
        var form = ArticleInput.Of(begun, clock);
        form.PublishAt = begun.Newest.PublishUtc is null && begun.Newest.Number < begun.Article.ShownRevision ? null : form.PublishAt;
        return form;
    }
}
