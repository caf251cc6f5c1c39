using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Lists;

/// <summary>The articles that appear under a byline.</summary>
[AllowAnonymous]
[CachedPage(CachedPage.Publisher)]
internal sealed class PublisherModel(ListQueries lists, ListNameQueries names) : ListPage(lists)
{
    public async Task<IActionResult> OnGetAsync(
        [FromRoute] long id,
        [FromQuery(Name = "page")] string[] numbers, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        if (await names.FindPublisherAsync(id, cancel) is not { } name)
        {
            return NotFound();
        }

        if (Request.Path.Value != Links.Publisher(id))
        {
            return RedirectPermanent(Reading.To(Links.Publisher(id)) + Request.QueryString);
        }

        var words = (Reading.Say("發布者", "发布者"), Reading.ShowName(name));
        return await ShowAsync(ListKeys.OfPublisher(id), words, numbers, page => Links.Publisher(id, page), cancel);
    }
}
