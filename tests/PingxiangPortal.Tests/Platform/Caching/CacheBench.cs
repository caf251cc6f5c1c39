using System.Text;
using Microsoft.AspNetCore.Http;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Counting;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Tests.Platform.Caching;

/// <summary>The page cache by itself, in front of a page that a test renders.</summary>
internal sealed class CacheBench : IDisposable
{
    private static readonly Endpoint Front = new(null, new EndpointMetadataCollection(new CachedPageAttribute(CachedPage.Front)), "front");

    private readonly PageCache cache;
    private int renders;

    /// <param name="render">The page; it writes into the answer that it is given.</param>
    public CacheBench(RequestDelegate render)
    {
        var clock = new SiteClock(Clock, TimeZoneInfo.Utc);
        cache = new PageCache(
            Generations, Due, Pages, new SharedRenders(), new ReadCounter(clock, new PendingCounts()), clock, new ScriptAddresses(Script.Hant), new StaffCookie("staff"));
        Render = render;
    }

    public RequestDelegate Render { get; set; }

    public int Renders => Volatile.Read(ref renders);

    public Clock Clock { get; } = new();

    public Generations Generations { get; } = new();

    public PageStore Pages { get; } = new();

    public HeldDue Due { get; } = new();

    /// <summary>A page that shows a text.</summary>
    public static Task ShowAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(text);
    }

    public async Task<(int Status, string Text)> GetAsync(CancellationToken leaves = default)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestAborted = leaves };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = "/";
        context.Response.Body = body;
        context.SetEndpoint(Front);

        await cache.AnswerAsync(context, missed => cache.RenderAsync(missed, async inner =>
        {
            Interlocked.Increment(ref renders);
            await Render(inner);
        }));
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }

    public void Dispose() => Due.Dispose();

    /// <summary>Changes by the clock that a test lets through.</summary>
    internal sealed class HeldDue : DueChanges
    {
        public Func<DateTime, Task<DateTime>> Raise { get; set; } = _ => Task.FromResult(DateTime.MaxValue);

        protected override Task<DateTime> RaiseUntilAsync(DateTime nowUtc) => Raise(nowUtc);
    }
}
