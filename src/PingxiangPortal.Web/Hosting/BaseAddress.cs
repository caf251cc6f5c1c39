using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Hosting;

/// <summary>Finds the one address that links and checks use, from the settings alone.</summary>
internal static class BaseAddress
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <exception cref="StartupMistake">The address can't be used; the message names it.</exception>
    public static SiteAddress Find(IConfiguration configuration, string? setting, bool isProduction)
    {
        var address = setting is null ? FromBound(configuration) : FromSetting(setting);

        if (address is { IsHttps: false, BaseUrl.IsLoopback: false } && isProduction)
        {
            throw new StartupMistake(
                $"Portal:BaseUrl is {setting}; plain http would send passwords and cookies in the open. "
                + "Set it to the https address, or to a loopback one.");
        }

        return address;
    }

    /// <summary>The addresses to listen on, as the framework will read them; ours when nobody named any.</summary>
    public static string? Bound(IConfiguration configuration) =>
        configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(each => each["Url"]).FirstOrDefault()
        ?? NotEmpty(configuration[WebHostDefaults.ServerUrlsKey])
        ?? FromPorts(configuration["http_ports"], "http")
        ?? FromPorts(configuration["https_ports"], "https");

    private static SiteAddress FromSetting(string setting)
    {
        var usable = Uri.TryCreate(setting, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            && url is { PathAndQuery: "/", Fragment: "", UserInfo: "", Port: > 0 };

        return usable
            ? new SiteAddress(url!)
            : throw new StartupMistake($"Portal:BaseUrl is {setting}; it must be scheme, host and port: https://news.example");
    }

    private static SiteAddress FromBound(IConfiguration configuration)
    {
        var bound = (Bound(configuration) ?? DefaultUrl).Split(';')[0];
        var usable = Uri.TryCreate(bound, UriKind.Absolute, out var url) && url.IsLoopback;

        return usable
            ? new SiteAddress(new Uri(url!.GetLeftPart(UriPartial.Authority)))
            : throw new StartupMistake(
                $"Portal:BaseUrl is not set, and the site would listen on {bound}, which is no loopback address. "
                + "Set Portal:BaseUrl to the address that readers use.");
    }

    private static string? FromPorts(string? ports, string scheme) =>
        NotEmpty(ports) is { } some ? $"{scheme}://*:{some.Split(';')[0]}" : null;

    private static string? NotEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
