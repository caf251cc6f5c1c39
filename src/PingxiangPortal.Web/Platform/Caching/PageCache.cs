using System.IO.Pipelines;
using Microsoft.AspNetCore.Authentication;
using PingxiangPortal.Web.Platform.Counting;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Platform.Caching;

/// <summary>
/// Answers a page that was rendered before from memory, and renders it once however many wait for it. Staff see
/// their own rendering, and nothing of one reader ever enters another's page.
/// </summary>
internal sealed class PageCache(
    Generations generations,
    DueChanges due,
    PageStore pages,
    SharedRenders renders,
    ReadCounter reads,
    SiteClock clock,
    ScriptAddresses scripts,
    StaffCookie staff)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>
    /// In front of routing: answers what is stored. All that a hit costs stands before it or in
    /// <see cref="StoredPage.WriteAsync"/>.
    /// </summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (CachedPages.At(context.Request.Path.Value ?? "") is { } page
            && PageKey.Of(context.Request, scripts.Of(context), page) is { } key
            && await FindAsync(context, key) is { } stored)
        {
            await SendAsync(stored, context);
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>Behind routing, which knows what may be kept: renders a page once for all who wait for it.</summary>
    public Task RenderAsync(HttpContext context, RequestDelegate next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is { Page: var page }
        && PageKey.Of(context.Request, scripts.Of(context), page) is { } key
            ? RenderForReadersAsync(context, key, PageTags.Of(page, context.Request.RouteValues), next)
            : next(context);

    /// <summary>Every page that a reader gets goes through here, and counts; a 304 too, for the reader sees the page.</summary>
    private ValueTask<FlushResult> SendAsync(StoredPage page, HttpContext context)
    {
        if (page.ArticleId is { } articleId)
        {
            reads.Count(context, articleId);
        }

        return page.WriteAsync(context);
    }

    private async ValueTask<StoredPage?> FindAsync(HttpContext context, PageKey key)
    {
        var now = clock.UtcNow;

        if (due.AreDue(now))
        {
            await due.RaiseAsync(now);
        }

        return pages.Find(key) is { } stored
            && stored.Generation == generations.OfAll(stored.Tags)
            && now < stored.FreshUntilUtc
            && !await IsStaffAsync(context)
                ? stored
                : null;
    }

    private async Task RenderForReadersAsync(HttpContext context, PageKey key, string[] tags, RequestDelegate next) =>
        await (await IsStaffAsync(context) ? next(context) : RenderAsync(context, key, tags, next));

    /// <summary>Only a session that holds counts: the mere cookie would let anyone pass the cache by.</summary>
    private async ValueTask<bool> IsStaffAsync(HttpContext context) =>
        context.Request.Headers.Cookie.Count > 0
        && !CookieHeader.Find(context.Request.Headers.Cookie, staff.Name).IsEmpty
        && (await context.AuthenticateAsync()).Succeeded;

    private async Task RenderAsync(HttpContext context, PageKey key, string[] tags, RequestDelegate next)
    {
        var generation = generations.OfAll(tags); // before the page asks the store
        var render = renders.Begin((key, generation));

        if (!render.IsOurs)
        {
            await (await render.Result.WaitAsync(context.RequestAborted) is { } shared
                ? SendAsync(shared, context).AsTask()
                : next(context)); // no page to share: an error, or an address without one
            return;
        }

        StoredPage? page = null;

        try
        {
            page = await CaptureAsync(context, key, tags, generation, next);
        }
        finally
        {
            render.Finish(page);
        }

        if (page is not null)
        {
            await SendAsync(page, context);
        }
    }

    /// <summary>The page that the pipeline rendered, or null when it answered something else, which is then sent.</summary>
    private async Task<StoredPage?> CaptureAsync(
        HttpContext context,
        PageKey key,
        string[] tags,
        long generation,
        RequestDelegate next)
    {
        using var captured = new CapturedResponse(context, key);
        var freshUntil = Earlier(clock.UtcNow + Longest, clock.NextMidnightUtc);
        await captured.RunAsync(next);

        if (!captured.IsPage)
        {
            await captured.SendAsync();
            return null;
        }

        var page = new StoredPage(captured.ToArray())
        {
            ContentType = captured.ContentType,
            Policy = captured.Policy,
            Tags = tags,
            ArticleId = PageTags.ArticleOf(tags),
            Generation = generation,
            FreshUntilUtc = freshUntil,
        };
        pages.Put(key, page);
        return page;
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}

/// <summary>The name of the cookie that a signed-in member of staff carries.</summary>
internal sealed record StaffCookie(string Name);
