using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Language;

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

    /// <summary>The page's local address at the root, whatever the script: the same page in the other one is found by it.</summary>
    public required string LocalPath { get; init; }

    /// <summary>The local address to come back to after a change of theme or text size.</summary>
    public string ReturnPath => Reading.To(LocalPath);

    /// <summary>How this request reads the site.</summary>
    public required Reading Reading { get; init; }

    /// <summary>Both ways to read it.</summary>
    public required Readings Readings { get; init; }

    /// <summary>What is read and felt most now.</summary>
    public required HotBoard Hot { get; init; }

    /// <summary>Today in the site's time zone.</summary>
    public required DateOnly Today { get; init; }
}
