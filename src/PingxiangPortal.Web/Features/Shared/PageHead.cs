namespace PingxiangPortal.Web.Features.Shared;

/// <summary>What a page says about itself to browsers and search engines.</summary>
/// <param name="Title">The page's own title, without the site's name; empty on the front page.</param>
internal sealed record PageHead(string Title)
{
    /// <summary>One or two sentences for search results, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The one absolute address of this content, or null where there is none (errors, staff pages).</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>False keeps search engines from listing the page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The absolute address of the page before in a list, or null.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>The absolute address of the page after in a list, or null.</summary>
    public string? NextUrl { get; init; }
}
