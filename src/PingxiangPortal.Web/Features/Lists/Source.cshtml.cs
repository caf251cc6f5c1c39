using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Lists;

/// <summary>The articles that come from a unit.</summary>
[AllowAnonymous]
[CachedPage(CachedPage.Source)]
internal sealed class SourceModel(ListQueries lists, ListNameQueries names) : ListPage(lists)
{
    public async Task<IActionResult> OnGetAsync(
        [FromRoute] long id,
        [FromQuery(Name = "page")] string[] numbers, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        if (await names.FindSourceAsync(id, cancel) is not { } name)
        {
            return NotFound();
        }

        if (Request.Path.Value != Links.Source(id))
        {
            return RedirectPermanent(Reading.To(Links.Source(id)) + Request.QueryString);
        }

        var words = (Reading.Say("來自", "来自"), Reading.ShowName(name));
        return await ShowAsync(ListKeys.OfSource(id), words, numbers, page => Links.Source(id, page), cancel);
    }
}
