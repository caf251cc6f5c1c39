using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The site's words and tree as they were last read; the page that must not ask the store shows them as they are.</summary>
internal sealed class LastKnown(SiteWords configured)
{
    /// <summary>Null until it was read for the first time.</summary>
    public KnownSite? Site { get; set; }

    public SiteWords Words => Site?.Words ?? (configured.Name.Length > 0 ? configured : SiteWords.Fallback);

    public IReadOnlyList<CategoryNode> Channels => Site?.Tree.Channels ?? [];
}

/// <summary>What was read, and the layout's generation before it was.</summary>
internal sealed record KnownSite(long Generation, CategoryTree Tree, SiteWords Words);
