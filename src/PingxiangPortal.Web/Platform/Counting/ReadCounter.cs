using PingxiangPortal.Core.Hot;

namespace PingxiangPortal.Web.Platform.Counting;

/// <summary>
/// Counts the articles that people open: in memory, within the request, and never more than once a day for the same
/// reader and article. It waits for nothing, keeps nothing of the reader and can't fail the request.
/// </summary>
/// <remarks>
/// A page that a shared cache in front of the portal answers is not seen here and not counted. A browser that fetches
/// a page ahead and then shows it doesn't ask again, so such a reading is lost: better than counting those that
/// nobody looks at.
/// </remarks>
internal sealed class ReadCounter(SiteClock clock, PendingCounts pending)
{
    private readonly SeenReadings seen = new();
    private readonly Fingerprints fingerprints = new();
    private readonly Lock forgetting = new();
    private long dayEndsTicks = clock.NextMidnightUtc.Ticks;

    /// <summary>Counts a reader's request that was answered with an article's page. Staff never come here.</summary>
    public void Count(HttpContext context, long articleId)
    {
        if (!IsByReader(context.Request))
        {
            return;
        }

        var now = clock.UtcNow;

        if (now.Ticks >= Interlocked.Read(ref dayEndsTicks))
        {
            ForgetYesterday(now);
        }

        if (seen.Add(fingerprints.Of(context, articleId)))
        {
            pending.Add(new HourlyCount(HotHour.Of(now), HotMeasure.Reads, articleId), 1);
        }
    }

    private static bool IsByReader(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !IsFetchedAhead(request.Headers)
        && !Programs.Sent(request.Headers.UserAgent);

    /// <summary>By the names of today's browsers, of Safari and of old Firefox; what they say is always of that kind.</summary>
    private static bool IsFetchedAhead(IHeaderDictionary headers) =>
        headers.ContainsKey("Sec-Purpose") || headers.ContainsKey("Purpose") || headers.ContainsKey("X-Moz");

    private void ForgetYesterday(DateTime now)
    {
        lock (forgetting)
        {
            if (now.Ticks >= Interlocked.Read(ref dayEndsTicks))
            {
                fingerprints.ForgetAll();
                seen.Clear();
                Interlocked.Exchange(ref dayEndsTicks, clock.NextMidnightUtc.Ticks);
            }
        }
    }
}
