namespace PingxiangPortal.Core.Articles;

/// <summary>The fields that an article shows and that each of its revisions keeps, in columns of their own.</summary>
public abstract class KeptText
{
    /// <inheritdoc cref="ArticleText.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Slug"/>
    public string Slug { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Summary"/>
    public string Summary { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.CategoryId"/>
    public long CategoryId { get; private set; }

    /// <inheritdoc cref="ArticleText.PublisherId"/>
    public long PublisherId { get; private set; }

    /// <inheritdoc cref="ArticleText.SourceKind"/>
    public SourceKind? SourceKind { get; private set; }

    /// <inheritdoc cref="ArticleText.SourceName"/>
    public string SourceName { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.OriginalTitle"/>
    public string OriginalTitle { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.OriginalAuthor"/>
    public string OriginalAuthor { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.OriginalUrl"/>
    public string OriginalUrl { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.AiUse"/>
    public AiUse? AiUse { get; private set; }

    /// <inheritdoc cref="ArticleText.CoverId"/>
    public long? CoverId { get; private set; }

    /// <inheritdoc cref="ArticleText.Tags"/>
    public IReadOnlyList<string> Tags { get; private set; } = [];

    private protected void Keep(ArticleText text)
    {
        Title = text.Title;
        Slug = text.Slug;
        Summary = text.Summary;
        CategoryId = text.CategoryId;
        PublisherId = text.PublisherId;
        SourceKind = text.SourceKind;
        SourceName = text.SourceName;
        OriginalTitle = text.OriginalTitle;
        OriginalAuthor = text.OriginalAuthor;
        OriginalUrl = text.OriginalUrl;
        AiUse = text.AiUse;
        CoverId = text.CoverId;
        Tags = text.Tags;
    }
}
