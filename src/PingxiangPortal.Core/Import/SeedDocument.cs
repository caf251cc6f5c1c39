using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Import;

/// <summary>What one seed document says, before any decision about it.</summary>
public sealed record SeedDocument
{
    /// <summary>The site and its tagline as the page's first line names them; null where it does not.</summary>
    public string? Site { get; init; }

    /// <summary>The path to the article with its root (門戶 or 首頁) first; empty where the page shows none.</summary>
    public required IReadOnlyList<string> Breadcrumb { get; init; }

    /// <summary>The title; 1 to <see cref="Articles.ArticleLimits.TitleLength"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published, in UTC; null means when it is imported.</summary>
    public DateTime? PublishedUtc { get; init; }

    /// <summary>The byline under which it appeared; null where none is given.</summary>
    public string? Publisher { get; init; }

    /// <summary>How often it was read on the old site; null where it was not shown.</summary>
    public int? Views { get; init; }

    /// <summary>How many comments it had on the old site; null where it was not shown.</summary>
    public int? Comments { get; init; }

    /// <summary>Who wrote it (原作者); null where nobody is named.</summary>
    public string? OriginalAuthor { get; init; }

    /// <summary>The publication it was taken from (來自); null where none is named.</summary>
    public string? From { get; init; }

    /// <summary>The summary as the old system kept it, perhaps cut off; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The words under which it is found; empty where none are given.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The paragraphs of a crawled page, in order; empty for a Markdown document.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The body as Markdown source with <c>\n</c> line ends.</summary>
    public required string Markdown { get; init; }

    /// <summary>The labels of the reactions in the page's order; empty where the page shows none.</summary>
    public IReadOnlyList<string> ReactionLabels { get; init; } = [];

    /// <summary>The script in which it is written.</summary>
    public required Script Script { get; init; }

    /// <summary>Tells this content from any other; see <see cref="SeedFingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The site's name without its tagline; null where the page names no site.</summary>
    public string? SiteName => Site is null ? null : SiteLine.Split(Site).Name;

    /// <summary>The site's tagline; null where there is none.</summary>
    public string? Tagline => Site is null ? null : SiteLine.Split(Site).Tagline;

    /// <summary>The categories from the top-level one down: the breadcrumb without its root.</summary>
    public IReadOnlyList<string> CategoryPath => [.. Breadcrumb.Skip(1)];
}
