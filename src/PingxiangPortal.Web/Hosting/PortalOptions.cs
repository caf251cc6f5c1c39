using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Hosting;

/// <summary>The settings under <c>Portal</c>: from appsettings.json, the environment (<c>Portal__DataDir</c>) or the command line.</summary>
internal sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Where the store, keys and logs lie; relative to the content root.</summary>
    public string DataDir { get; set; } = "data";

    /// <summary>Where the seed documents lie; unset, <c>seeds</c> beside the executable.</summary>
    public string? SeedDir { get; set; }

    /// <summary>Scheme, host and port that links and checks use; unset, the first bound address if that is loopback.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The site's name; unset, the one in the store, else that of the first imported document.</summary>
    public string? SiteName { get; set; }

    /// <summary>The line under the name; found like the name.</summary>
    public string? Tagline { get; set; }

    /// <summary>The script of the addresses without a script's name in front: zh-Hant, or zh-Hans.</summary>
    public string RootScript { get; set; } = "zh-Hant";

    /// <summary>IANA name of the zone in which people read and type times.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>Addresses of the proxies that may say who the caller is and that the caller came by https.</summary>
    public string[] Proxies { get; set; } = [];

    public LimitOptions Limits { get; set; } = new();

    public EditingOptions Editing { get; set; } = new();

    public PictureOptions Pictures { get; set; } = new();

    public DatabaseOptions Database { get; set; } = new();
}
