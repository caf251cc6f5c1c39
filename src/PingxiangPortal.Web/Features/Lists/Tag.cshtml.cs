using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Lists;

/// <summary>The articles that carry a tag.</summary>
[AllowAnonymous]
[CachedPage(CachedPage.Tag)]
internal sealed class TagModel(ListQueries lists, ListNameQueries names) : ListPage(lists)
{
    public async Task<IActionResult> OnGetAsync(
        [FromRoute] string name,
        [FromQuery(Name = "page")] string[] numbers, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        if (await names.FindTagAsync(name, cancel) is not { } id)
        {
            return NotFound();
        }

        var words = (Reading.Say("標籤", "标签"), Reading.ShowName(name));
        return await ShowAsync(ListKeys.OfTag(id), words, numbers, page => Links.Tag(name, page), cancel);
    }
}
