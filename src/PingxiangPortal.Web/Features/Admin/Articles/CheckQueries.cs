using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Gathers what the checks of a form have to know.</summary>
internal sealed class CheckQueries(SiteQueries site, DeskArticleQueries articles)
{
    public async Task<ChecksView> GetAsync(ArticleInput input, CancellationToken cancel)
    {
        var words = await site.GetWordsAsync(cancel);
        var tree = await site.GetTreeAsync(cancel);
        var path = string.Join(" › ", [words.Name, .. tree.PathTo(input.CategoryId).Select(category => category.Name)]);
        var described = await articles.FindDescribedPicturesAsync(InputText.Lines(input.Markdown ?? ""), cancel);
        return ChecksView.Of(input, path, described, await articles.FindCoverAsync(input.CoverId, cancel));
    }
}
