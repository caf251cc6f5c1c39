using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What every page of readers shows around its own content.</summary>
internal sealed record PageFrame
{
    public required string SiteName { get; init; }

    public required string Tagline { get; init; }

    /// <summary>The channels of the menu; empty where the store must not be asked (the page for a failure).</summary>
    public IReadOnlyList<CategoryNode> Channels { get; init; } = [];

    /// <summary>The channel that the page belongs to, marked in the menu; null on the front page and elsewhere.</summary>
    public long? CurrentChannelId { get; init; }

    public required Preferences Preferences { get; init; }

    /// <summary>The local address to come back to after a change of theme or text size.</summary>
    public required string ReturnPath { get; init; }

    /// <summary>Today in the site's time zone.</summary>
    public required DateOnly Today { get; init; }
}
