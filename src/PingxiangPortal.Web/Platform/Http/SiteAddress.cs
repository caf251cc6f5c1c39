namespace PingxiangPortal.Web.Platform.Http;

/// <summary>The one address that links and checks use, whatever a request claims.</summary>
/// <param name="BaseUrl">Scheme, host and port; no path.</param>
internal sealed record SiteAddress(Uri BaseUrl)
{
    public bool IsHttps => BaseUrl.Scheme == Uri.UriSchemeHttps;
}
