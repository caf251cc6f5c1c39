using Microsoft.AspNetCore.Authorization;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Home;

[AllowAnonymous]
[CachedPage(CachedPage.Front)]
internal sealed class IndexModel(FrontPageQueries queries) : ReaderPage
{
    public FrontPage Front { get; private set; } = null!; // set by the handler before the view

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Front = await queries.GetAsync(cancel);
        Head = new PageHead("") { Description = Reading.ShowName(Frame.Tagline), Path = Links.FrontPage };
    }
}
