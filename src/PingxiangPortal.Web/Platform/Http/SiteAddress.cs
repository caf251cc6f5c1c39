namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The one address that links and checks use, whatever a request claims.</summary>
internal sealed class SiteAddress(Uri baseUrl)
{
    /// <summary>Scheme, host and port; no path.</summary>
    public Uri BaseUrl { get; private set; } = baseUrl;

    public bool IsHttps => BaseUrl.Scheme == Uri.UriSchemeHttps;

    /// <summary>Takes the port that the system chose, when the address to listen on left it open.</summary>
    public void SettleOn(Uri bound)
    {
        if (BaseUrl.Port == 0)
        {
            BaseUrl = bound;
        }
    }

    /// <summary>The names under which the site may be asked for: its own, and every loopback name when it is one.</summary>
    public IReadOnlyList<string> Hosts =>
        BaseUrl.IsLoopback ? [.. new[] { BaseUrl.Host, "localhost", "127.0.0.1", "[::1]" }.Distinct()] : [BaseUrl.Host];

    /// <summary>The name of a cookie that identifies: bound to host and path by its prefix wherever https allows that.</summary>
    public string CookieName(string name) => IsHttps ? "__Host-" + name : name;

    /// <summary>What every cookie of this site has in common.</summary>
    public CookieOptions Cookie(string path = "/") => new()
    {
        Path = path,
        HttpOnly = true,
        Secure = IsHttps,
        SameSite = SameSiteMode.Lax,
        MaxAge = TimeSpan.FromDays(365),
        IsEssential = true,
    };
}
