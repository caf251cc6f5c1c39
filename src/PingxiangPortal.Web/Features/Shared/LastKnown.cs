using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The site's words and channels as they were last read, for the page that must not ask the store.</summary>
internal sealed class LastKnown(SiteWords configured)
{
    public SiteWords Words { get; set; } = configured.Name.Length > 0 ? configured : SiteWords.Fallback;

    public IReadOnlyList<CategoryNode> Channels { get; set; } = [];
}
