using Microsoft.AspNetCore.HostFiltering;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Hosting;

/// <summary>The host names that the site answers to.</summary>
internal static class Hosts
{
    public const string Setting = "AllowedHosts";

    /// <summary>What the framework takes for every host.</summary>
    private static readonly string[] Everyone = ["*", "0.0.0.0", "[::]"];

    /// <exception cref="StartupMistake">Every host is allowed in Production.</exception>
    public static void Check(IConfiguration configuration, bool isProduction)
    {
        if (isProduction && Named(configuration).FirstOrDefault(Everyone.Contains) is { } everyone)
        {
            throw new StartupMistake($"AllowedHosts has {everyone}, which allows every host; in Production name the hosts that readers use, or leave it unset.");
        }
    }

    public static void Configure(HostFilteringOptions options, IConfiguration configuration, SiteAddress site)
    {
        options.AllowedHosts = Named(configuration) is { Length: > 0 } named ? named : [.. site.Hosts];
        options.IncludeFailureMessage = false;
    }

    private static string[] Named(IConfiguration configuration) =>
        (configuration[Setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
