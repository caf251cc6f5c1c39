namespace PingxiangPortal.Core.Articles;

/// <summary>What an editor writes and what one revision keeps, already cleaned and within <see cref="ArticleLimits"/>.</summary>
public record ArticleText
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

    /// <summary>The byline's number; 0 while the byline is still a name that was typed.</summary>
    public long PublisherId { get; init; }

    /// <summary>A byline that was typed and isn't one yet, or empty: it becomes one when the text is saved by hand.</summary>
    public string NewPublisher { get; init; } = "";

    /// <summary>The time that readers see and lists order by; null lets publishing choose the present moment.</summary>
    public DateTime? PublishUtc { get; init; }

    /// <summary>原創 or 轉載; null until someone has said.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>來自: the name of the unit that a reprint comes from, or empty.</summary>
    public string SourceName { get; init; } = "";

    /// <summary>原標題: the headline of the original, 0 to 200 characters.</summary>
    public string OriginalTitle { get; init; } = "";

    /// <summary>原作者: the author named by the original, or empty.</summary>
    public string OriginalAuthor { get; init; } = "";

    /// <summary>原文網址: an http or https address of at most 2,000 characters, or empty.</summary>
    public string OriginalUrl { get; init; } = "";

    /// <summary>Whether and where artificial intelligence had a part; null until someone has said.</summary>
    public AiUse? AiUse { get; init; }

    /// <summary>封面圖: the number of an image, or null.</summary>
    public long? CoverId { get; init; }

    /// <summary>標籤: at most 20 words of at most 30 characters, as <see cref="ArticleTags.TryRead"/> leaves them.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>相關文章: the numbers of at most 8 articles that the editor chose, in the editor's order.</summary>
    public IReadOnlyList<long> PickedRelated { get; init; } = [];

    /// <summary>What the change is, for an article that readers saw already; null until someone has said.</summary>
    public CorrectionKind? Change { get; init; }

    /// <summary>給讀者的一句話 about the change, 0 to 500 characters.</summary>
    public string ChangeNote { get; init; } = "";
}
