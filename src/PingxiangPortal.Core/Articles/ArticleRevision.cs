namespace PingxiangPortal.Core.Articles;

/// <summary>One saved state of an article's text. A revision never changes once saved.</summary>
public sealed class ArticleRevision
{
    internal ArticleRevision(int number, ArticleText text, Edit edit)
    {
        Number = number;
        Title = text.Title;
        Slug = text.Slug;
        Summary = text.Summary;
        Markdown = text.Markdown;
        CategoryId = text.CategoryId;
        PublisherId = text.PublisherId;
        PublishUtc = text.PublishUtc;
        SourceName = text.SourceName;
        OriginalAuthor = text.OriginalAuthor;
        Tags = text.Tags;
        PickedRelated = text.PickedRelated;
        SavedUtc = edit.AtUtc;
        SavedById = edit.AccountId;
        SavedByName = edit.AccountName;
    }

    private ArticleRevision()
    {
    }

    /// <summary>The row's number.</summary>
    public long Id { get; private set; }

    /// <summary>The article's number.</summary>
    public long ArticleId { get; private set; }

    /// <summary>第幾版: 1 for the first save, one more for each further one.</summary>
    public int Number { get; private set; }

    /// <inheritdoc cref="ArticleText.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Slug"/>
    public string Slug { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Summary"/>
    public string Summary { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Markdown"/>
    public string Markdown { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.CategoryId"/>
    public long CategoryId { get; private set; }

    /// <inheritdoc cref="ArticleText.PublisherId"/>
    public long PublisherId { get; private set; }

    /// <inheritdoc cref="ArticleText.PublishUtc"/>
    public DateTime? PublishUtc { get; private set; }

    /// <inheritdoc cref="ArticleText.SourceName"/>
    public string SourceName { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.OriginalAuthor"/>
    public string OriginalAuthor { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Tags"/>
    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <inheritdoc cref="ArticleText.PickedRelated"/>
    public IReadOnlyList<long> PickedRelated { get; private set; } = [];

    /// <summary>When it was saved.</summary>
    public DateTime SavedUtc { get; private set; }

    /// <summary>The account that saved it, or null for an import.</summary>
    public long? SavedById { get; private set; }

    /// <summary>The name of that account when it saved, or of the import.</summary>
    public string SavedByName { get; private set; } = "";
}
