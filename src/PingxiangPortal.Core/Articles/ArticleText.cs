namespace PingxiangPortal.Core.Articles;

/// <summary>What an editor writes and what one revision keeps, already cleaned and within <see cref="ArticleLimits"/>.</summary>
public sealed record ArticleText
{
    /// <summary>The headline, 1 to 200 characters; a draft may still be without one.</summary>
    public required string Title { get; init; }

    /// <summary>The address part its publisher typed, or empty: <c>/articles/{id}/{slug}</c>.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The abstract as typed or imported, 0 to 500 characters.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The body as Markdown, 0 to 300,000 characters.</summary>
    public required string Markdown { get; init; }

    /// <summary>The category's number.</summary>
    public required long CategoryId { get; init; }

    /// <summary>The byline's number.</summary>
    public required long PublisherId { get; init; }

    /// <summary>The time that readers see and lists order by; null lets publishing choose the present moment.</summary>
    public DateTime? PublishUtc { get; init; }

    /// <summary>來自: the name of the unit that a reprint comes from, or empty.</summary>
    public string SourceName { get; init; } = "";

    /// <summary>原作者: the author named by the original, or empty.</summary>
    public string OriginalAuthor { get; init; } = "";

    /// <summary>標籤: at most 20 words of at most 30 characters, as <see cref="ArticleTags.TryRead"/> leaves them.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>相關文章: the numbers of at most 8 articles that the editor chose, in the editor's order.</summary>
    public IReadOnlyList<long> PickedRelated { get; init; } = [];
}
