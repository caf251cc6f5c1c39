using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Filters;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>Fills what surrounds every page before its handler runs.</summary>
internal sealed class FrameFilter(SiteQueries site, LastKnown lastKnown, HotNow hot, SiteClock clock) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var cancel = http.RequestAborted;

        if (context.HandlerInstance is ReaderPage page)
        {
            page.Frame = page.AsksStore
                ? Frame(http, await site.GetReadingsAsync(cancel), await site.GetWordsAsync(cancel), (await site.GetTreeAsync(cancel)).Channels)
                : Frame(http, lastKnown.Readings, lastKnown.Words, lastKnown.Channels);
            http.Features.Set(page.Frame.Reading); // for the views
        }
        else if (context.HandlerInstance is DeskPage desk)
        {
            desk.Frame = DeskFrame.Of(http, await site.GetWordsAsync(cancel));
            http.Features.Set((await site.GetReadingsAsync(cancel)).Root);
        }

        await next();
    }

    private PageFrame Frame(HttpContext context, Readings readings, SiteWords words, IReadOnlyList<CategoryNode> channels) => new()
    {
        SiteName = words.Name,
        Tagline = words.Tagline,
        Channels = channels,
        Preferences = Preferences.Of(context.Request),
        LocalPath = PathOf(context.Request),
        Reading = readings.Of(context),
        Readings = readings,
        Hot = hot.Board,
        Today = clock.Today,
    };

    /// <summary>
    /// Where the reader is, whatever page is shown there: an error's page stands in place of another. The front page
    /// for an address that a link must not have, such as one that a browser would take for another site's.
    /// </summary>
    private static string PathOf(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) ? Links.FrontPage
        : LocalPath.OrElse(
            request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced
                ? new PathString(replaced.OriginalPath).ToUriComponent() + replaced.OriginalQueryString
                : request.GetEncodedPathAndQuery(),
            Links.FrontPage);
}
