using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The named limits on what one address may do.</summary>
internal static class RateLimits
{
    public const string Reactions = "reactions";
    public const string Preferences = "preferences";
    public const string SignIn = "sign-in";
    public const string Desk = "desk";
    public const string Editor = "editor";
    public const string Search = "search";

    public static void Configure(RateLimiterOptions options, LimitOptions limits)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = SayWhenAsync;
        Add(options, Reactions, limits.ReactionsPerMinutePerAddress);
        Add(options, Preferences, limits.PreferencesPerMinutePerAddress);
        Add(options, SignIn, limits.SignInsPerMinutePerAddress);
        Add(options, Desk, limits.DeskPostsPerMinutePerAddress);
        Add(options, Editor, limits.EditorReportsPerMinutePerAddress);
        Add(options, Search, limits.SearchesPerMinutePerAddress, countsReads: true);
    }

    /// <summary>Only writes are counted, because opening a form is free; a search is not.</summary>
    private static void Add(RateLimiterOptions options, string policy, int perMinute, bool countsReads = false) =>
        options.AddPolicy(policy, context => perMinute == 0 || !(countsReads || HttpMethods.IsPost(context.Request.Method))
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Of(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));

    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken cancel)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        context.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
