using Microsoft.AspNetCore.Authorization;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Home;

[AllowAnonymous]
[CachedPage(CachedPage.Front)]
internal sealed class IndexModel(FrontPageQueries queries, Links links) : ReaderPage
{
    public FrontPage Front { get; private set; } = null!; // set by the handler before the view

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Front = await queries.GetAsync(cancel);
        Head = new PageHead("") { Description = Frame.Tagline, CanonicalUrl = links.Absolute(Links.FrontPage) };
    }
}
