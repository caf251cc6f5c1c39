using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Gathers what the checks of a form have to know.</summary>
internal sealed class CheckQueries(SiteQueries site, DeskArticleQueries articles, SiteClock clock)
{
    /// <param name="input">The form.</param>
    /// <param name="id">Its article; null for a new one.</param>
    /// <param name="member">Who writes.</param>
    /// <param name="cancel">When the writer leaves.</param>
    public async Task<ChecksView> GetAsync(ArticleInput input, long? id, StaffMember member, CancellationToken cancel)
    {
        var words = await site.GetWordsAsync(cancel);
        var tree = await site.GetTreeAsync(cancel);
        var path = string.Join(" › ", [words.Name, .. tree.PathTo(input.CategoryId).Select(category => category.Name)]);
        var described = await articles.FindDescribedPicturesAsync(InputText.Lines(input.Markdown ?? ""), cancel);
        return ChecksView.Of(input, path, described, await articles.FindCoverAsync(input.CoverId, cancel)) with { Missing = await FindMissingAsync(input, id, member, cancel) };
    }

    /// <summary>What the gate would say. A form with a field that can't be read gets its answer beside that field.</summary>
    private async Task<IReadOnlyList<Missing>> FindMissingAsync(ArticleInput input, long? id, StaffMember member, CancellationToken cancel) =>
        input.ToDraft(id, shownUtc: null, clock, (_, _) => { }) is { } draft ? await articles.CheckAsync(draft, member, cancel) : [];
}
