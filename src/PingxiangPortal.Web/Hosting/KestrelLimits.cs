using Microsoft.AspNetCore.Server.Kestrel.Core;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Hosting;

/// <summary>What one request may cost before anything looks at it.</summary>
internal static class KestrelLimits
{
    public static void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestLineSize = 8 * 1024;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.MaxRequestHeaderCount = 100;
        options.Limits.MaxRequestBodySize = BodyLimits.Form;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(30);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(120);
        options.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        options.Limits.Http2.MaxStreamsPerConnection = 100;
    }
}
