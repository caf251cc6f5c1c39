namespace PingxiangPortal.Core.Articles;

/// <summary>
/// One saved state of an article's text. It never changes once saved, but for the autosaves of one editing session:
/// they go into one revision until it is saved by hand, published or submitted.
/// </summary>
public sealed class ArticleRevision : KeptText
{
    internal ArticleRevision(int number, ArticleText text, Edit edit)
    {
        Number = number;
        Session = edit.Session;
        Write(text, edit);
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

    /// <summary>How often this revision was written, 1 or more: autosaves write it again.</summary>
    public int Saves { get; private set; }

    /// <inheritdoc cref="ArticleText.Markdown"/>
    public string Markdown { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.PublishUtc"/>
    public DateTime? PublishUtc { get; private set; }

    /// <inheritdoc cref="ArticleText.NewPublisher"/>
    public string NewPublisher { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.PickedRelated"/>
    public IReadOnlyList<long> PickedRelated { get; private set; } = [];

    /// <inheritdoc cref="ArticleText.Change"/>
    public CorrectionKind? Change { get; private set; }

    /// <inheritdoc cref="ArticleText.ChangeNote"/>
    public string ChangeNote { get; private set; } = "";

    /// <summary>When it was saved last.</summary>
    public DateTime SavedUtc { get; private set; }

    /// <summary>The account that saved it, or null for an import.</summary>
    public long? SavedById { get; private set; }

    /// <summary>The name of that account when it saved, or of the import.</summary>
    public string SavedByName { get; private set; } = "";

    /// <summary>修訂說明: what the one who saved says about it to colleagues, 0 to 500 characters.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The number of the revision whose text this one brought back, or null.</summary>
    public int? RestoredFrom { get; private set; }

    /// <summary>The editing session that saved it, or null for an import and for forms that name none.</summary>
    public Guid? Session { get; private set; }

    /// <summary>True while autosaves of <see cref="Session"/> may write it again.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>True once it was live or submitted: it is never thinned out.</summary>
    public bool IsKept { get; private set; }

    /// <summary>True when nobody but this session of this account has saved since the session saw the article.</summary>
    /// <param name="edit">Who saves, in which session.</param>
    public bool IsOf(Edit edit) => edit.Session is not null && Session == edit.Session && SavedById == edit.AccountId;

    /// <summary>The saved text, for editing or for a further revision.</summary>
    public ArticleText ToText() => new()
    {
        Title = Title,
        Slug = Slug,
        Summary = Summary,
        Markdown = Markdown,
        CategoryId = CategoryId,
        PublisherId = PublisherId,
        NewPublisher = NewPublisher,
        PublishUtc = PublishUtc,
        SourceKind = SourceKind,
        SourceName = SourceName,
        OriginalTitle = OriginalTitle,
        OriginalAuthor = OriginalAuthor,
        OriginalUrl = OriginalUrl,
        AiUse = AiUse,
        CoverId = CoverId,
        Tags = Tags,
        PickedRelated = PickedRelated,
        Change = Change,
        ChangeNote = ChangeNote,
    };

    internal void Write(ArticleText text, Edit edit)
    {
        Keep(text);
        Markdown = text.Markdown;
        PublishUtc = text.PublishUtc;
        NewPublisher = text.NewPublisher;
        PickedRelated = text.PickedRelated;
        Change = text.Change;
        ChangeNote = text.ChangeNote;
        SavedUtc = edit.AtUtc;
        SavedById = edit.AccountId;
        SavedByName = edit.AccountName;
        Note = edit.Note;
        IsOpen = edit.IsAutosave;
        Saves++;
    }

    internal void BringBack(int number) => RestoredFrom = number;

    internal void KeepForGood()
    {
        IsKept = true;
        IsOpen = false;
    }
}
