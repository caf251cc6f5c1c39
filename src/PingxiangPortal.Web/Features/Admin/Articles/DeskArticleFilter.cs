using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What the desk's list is narrowed to.</summary>
internal sealed record DeskArticleFilter(DeskState State, long? CategoryId, string Words, int Page)
{
    /// <summary>The address of another page of the same list.</summary>
    public string Url(int page) => (this with { Page = page }).ToUrl();

    /// <summary>The address of the same list in another state.</summary>
    public string Url(DeskState state) => (this with { State = state, Page = 1 }).ToUrl();

    private string ToUrl() => QueryHelpers.AddQueryString(Links.DeskArticles, new Dictionary<string, string?>
    {
        ["state"] = State == DeskState.All ? null : State.Key(),
        ["category"] = CategoryId?.ToString(CultureInfo.InvariantCulture),
        ["words"] = Words.Length > 0 ? Words : null,
        ["page"] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
    });
}
