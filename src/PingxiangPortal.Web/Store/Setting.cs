namespace PingxiangPortal.Web.Store;

/// <summary>A value that the portal keeps about itself.</summary>
internal sealed class Setting
{
    public const string SiteName = "site-name";
    public const string Tagline = "tagline";
    public const string ProtectedWords = "protected-words";
    public const string BlockedWords = "blocked-words";
    public const string VideoSites = "video-sites";
    public const string KeptData = "kept-data";
    public const string SetupSecretHash = "setup-secret-hash";
    public const string SetupSecretExpiry = "setup-secret-expiry";
    public const string SearchIndex = "search-index";

    /// <summary>Those that every page depends on.</summary>
    public static readonly IReadOnlyList<string> OfEveryPage = [SiteName, Tagline, ProtectedWords, VideoSites];

    public Setting(string name, string value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; private set; }

    public string Value { get; set; }
}
