using PingxiangPortal.Core.Categories;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>The way from the portal to a page.</summary>
/// <param name="Path">The categories to link to, from the channel down.</param>
/// <param name="Here">What the page itself is called at the end of the way.</param>
internal sealed record Breadcrumb(IEnumerable<CategoryNode> Path, string Here)
{
    /// <summary>A page above that is no category: its local address and its name in the reader's script.</summary>
    public (string Url, string Name)? Above { get; init; }
}
