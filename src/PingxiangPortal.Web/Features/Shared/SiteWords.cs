namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What the site calls itself. As a service: what the settings say, empty where they say nothing.</summary>
/// <param name="Name">The site's name.</param>
/// <param name="Tagline">The line under it.</param>
internal sealed record SiteWords(string Name, string Tagline)
{
    /// <summary>For a portal that nobody named, and for pages that must not ask the store.</summary>
    public static SiteWords Fallback { get; } = new("城事網", "");
}
