using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace PingxiangPortal.Web.Hosting;

/// <summary>Whose word counts about the caller's address and scheme: the listed proxies', loopback not by default.</summary>
internal static class Proxies
{
    public static void Configure(ForwardedHeadersOptions options, IReadOnlyList<IPAddress> proxies)
    {
        options.ForwardedHeaders = proxies.Count == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = 1;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();

        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(proxy);
        }
    }
}
