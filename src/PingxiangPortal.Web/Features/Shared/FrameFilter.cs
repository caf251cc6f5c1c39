using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Filters;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>Fills what surrounds every page before its handler runs.</summary>
internal sealed class FrameFilter(SiteQueries site, SiteClock clock) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = context.HttpContext.RequestAborted;

        if (context.HandlerInstance is ReaderPage page)
        {
            page.Frame = await FrameAsync(context.HttpContext.Request, cancel);
        }
        else if (context.HandlerInstance is DeskPage desk)
        {
            desk.Frame = DeskFrame.Of(context.HttpContext, await site.GetWordsAsync(cancel));
        }

        await next();
    }

    private async Task<PageFrame> FrameAsync(HttpRequest request, CancellationToken cancel)
    {
        var words = await site.GetWordsAsync(cancel);

        return new PageFrame
        {
            SiteName = words.Name,
            Tagline = words.Tagline,
            Channels = (await site.GetTreeAsync(cancel)).Channels,
            Preferences = Preferences.Of(request),
            ReturnPath = request.GetEncodedPathAndQuery(),
            Today = clock.Today,
        };
    }
}
