using PingxiangPortal.Web.Platform.Html;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What a page says about itself to browsers and search engines.</summary>
/// <param name="Title">The page's own title, without the site's name; empty on the front page.</param>
internal sealed record PageHead(string Title)
{
    /// <summary>One or two sentences for search results, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The one local address of this content at the root, or null where there is none (errors, staff pages).</summary>
    public string? Path { get; init; }

    /// <summary>False keeps search engines from listing the page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The local address of a feed of what it lists, besides the site's own; null without one.</summary>
    public string? FeedPath { get; init; }

    /// <summary>True for one piece of news, which programs may show where somebody shares its address.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The picture that stands beside a shared address, or null.</summary>
    public SharedPicture? Picture { get; init; }

    /// <summary>What it tells machines.</summary>
    public IReadOnlyList<JsonLd> Data { get; init; } = [];

    /// <summary>The same of the page before in a list, or null.</summary>
    public string? PreviousPath { get; init; }

    /// <summary>The same of the page after in a list, or null.</summary>
    public string? NextPath { get; init; }
}

/// <summary>A picture beside a shared address.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="Side">Width and height in pixels.</param>
/// <param name="Alt">What is to be seen, in the reader's script, or empty.</param>
internal sealed record SharedPicture(string Url, int Side, string Alt);
