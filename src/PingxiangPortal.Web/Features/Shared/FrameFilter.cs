using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Filters;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>Fills what surrounds every page before its handler runs.</summary>
internal sealed class FrameFilter(SiteQueries site, LastKnown lastKnown, SiteClock clock) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = context.HttpContext.RequestAborted;

        if (context.HandlerInstance is ReaderPage page)
        {
            page.Frame = page.AsksStore
                ? Frame(context.HttpContext.Request, await site.GetWordsAsync(cancel), (await site.GetTreeAsync(cancel)).Channels)
                : Frame(context.HttpContext.Request, lastKnown.Words, lastKnown.Channels);
        }
        else if (context.HandlerInstance is DeskPage desk)
        {
            desk.Frame = DeskFrame.Of(context.HttpContext, await site.GetWordsAsync(cancel));
        }

        await next();
    }

    private PageFrame Frame(HttpRequest request, SiteWords words, IReadOnlyList<CategoryNode> channels) => new()
    {
        SiteName = words.Name,
        Tagline = words.Tagline,
        Channels = channels,
        Preferences = Preferences.Of(request),
        ReturnPath = ReturnPath(request),
        Today = clock.Today,
    };

    /// <summary>Where the reader is, whatever page is shown there: an error's page stands in place of another.</summary>
    private static string ReturnPath(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) ? Links.FrontPage
        : request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced
            ? new PathString(replaced.OriginalPath).ToUriComponent() + replaced.OriginalQueryString
        : request.GetEncodedPathAndQuery();
}
