using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Core.Text.Videos;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The site's words and tree as they were last read; the page that must not ask the store shows them as they are.</summary>
internal sealed class LastKnown(SiteWords configured, ScriptAddresses addresses, Links links)
{
    /// <summary>Null until it was read for the first time.</summary>
    public KnownSite? Site { get; set; }

    public SiteWords Words => Site?.Words ?? (configured.Name.Length > 0 ? configured : SiteWords.Fallback);

    public IReadOnlyList<CategoryNode> Channels => Site?.Tree.Channels ?? [];

    public Readings Readings => Site?.Readings ?? new Readings(addresses, links, ProtectedWords.None);
}

/// <summary>What was read, and the layout's generation before it was.</summary>
internal sealed record KnownSite(
    long Generation,
    CategoryTree Tree,
    SiteWords Words,
    ProtectedWords ProtectedWords,
    Readings Readings,
    IReadOnlyList<VideoSite> Videos);
