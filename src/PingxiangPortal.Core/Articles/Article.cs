using PingxiangPortal.Core.Text.Chinese;

namespace PingxiangPortal.Core.Articles;

/// <summary>One piece of news and its life: draft, published, withdrawn, in the trash.</summary>
/// <remarks>
/// The article's own text is what readers see. Each save makes a revision; the article takes it over at once
/// while readers can't see the article anyway, and only by publishing while they can.
/// </remarks>
public sealed class Article
{
    private readonly List<ArticleRevision> revisions = [];

    /// <summary>A draft with its first revision.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="rendered">The body of <paramref name="text"/>, rendered.</param>
    /// <param name="edit">Who wrote it, and when.</param>
    public Article(ArticleText text, RenderedText rendered, Edit edit)
    {
        State = ArticleState.Draft;
        CreatedUtc = edit.AtUtc;
        CreatedById = edit.AccountId;
        Save(text, rendered, edit);
    }

    private Article()
    {
    }

    /// <summary>The number in the article's address; never changes.</summary>
    public long Id { get; private set; }

    /// <summary>Where the article stands.</summary>
    public ArticleState State { get; private set; }

    /// <inheritdoc cref="ArticleText.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Slug"/>
    public string Slug { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Summary"/>
    public string Summary { get; private set; } = "";

    /// <summary>The sanitized body that readers see.</summary>
    public string Html { get; private set; } = "";

    /// <summary>The version of the renderer that made <see cref="Html"/>.</summary>
    public int RendererVersion { get; private set; }

    /// <summary>The body's length in characters, Han and others, without white space.</summary>
    public int Characters { get; private set; }

    /// <summary>The estimated reading time in minutes, at least 1.</summary>
    public int ReadingMinutes { get; private set; }

    /// <summary>The script that the body was written in.</summary>
    public Script Script { get; private set; }

    /// <inheritdoc cref="ArticleText.CategoryId"/>
    public long CategoryId { get; private set; }

    /// <inheritdoc cref="ArticleText.PublisherId"/>
    public long PublisherId { get; private set; }

    /// <inheritdoc cref="ArticleText.SourceName"/>
    public string SourceName { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.OriginalAuthor"/>
    public string OriginalAuthor { get; private set; } = "";

    /// <inheritdoc cref="ArticleText.Tags"/>
    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <summary>The time that readers see and lists order by; null until first published.</summary>
    public DateTime? PublishedUtc { get; private set; }

    /// <summary>When it was published for the first time; kept through withdrawal and publishing again.</summary>
    public DateTime? FirstPublishedUtc { get; private set; }

    /// <summary>When it was published last.</summary>
    public DateTime? LastPublishedUtc { get; private set; }

    /// <summary>When the first revision was saved.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>The account that began it, or null for an import.</summary>
    public long? CreatedById { get; private set; }

    /// <summary>When anything about it last changed.</summary>
    public DateTime ChangedUtc { get; private set; }

    /// <summary>The number of the newest revision.</summary>
    public int LatestRevision { get; private set; }

    /// <summary>The number of the revision that the article's own text was taken from.</summary>
    public int ShownRevision { get; private set; }

    /// <summary>Views counted by an old system before the move, 0 or more.</summary>
    public int ImportedViews { get; private set; }

    /// <summary>Comments that an old system counted before the move, 0 or more.</summary>
    public int ImportedComments { get; private set; }

    /// <summary>Raised by every change, so that two changes at once can't overwrite each other.</summary>
    public int Version { get; private set; }

    /// <summary>The saved revisions, as far as they were loaded.</summary>
    public IReadOnlyList<ArticleRevision> Revisions => revisions;

    /// <summary>True when a newer revision than the one that readers see waits for publishing.</summary>
    public bool HasUnpublishedChanges => State == ArticleState.Published && LatestRevision > ShownRevision;

    /// <summary>True while the article is published but its time lies ahead.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public bool IsScheduled(DateTime nowUtc) => State == ArticleState.Published && PublishedUtc > nowUtc;

    /// <summary>Saves a new revision.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="rendered">The body of <paramref name="text"/>, rendered.</param>
    /// <param name="edit">Who saves, and when.</param>
    public void Save(ArticleText text, RenderedText rendered, Edit edit)
    {
        revisions.Add(new ArticleRevision(LatestRevision + 1, text, edit));
        LatestRevision++;

        if (State != ArticleState.Published)
        {
            Show(text, rendered);
        }

        Touch(edit.AtUtc);
    }

    /// <summary>Makes the text visible to readers, at once or from its time on.</summary>
    /// <param name="text">The text of the newest revision.</param>
    /// <param name="rendered">The body of <paramref name="text"/>, rendered.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    /// <exception cref="InvalidOperationException">The article lies in the trash.</exception>
    public void Publish(ArticleText text, RenderedText rendered, DateTime nowUtc)
    {
        Require(State != ArticleState.Trashed, "An article in the trash can't be published; bring it back first.");
        Show(text, rendered);
        State = ArticleState.Published;
        PublishedUtc = text.PublishUtc ?? PublishedUtc ?? nowUtc;
        FirstPublishedUtc ??= nowUtc;
        LastPublishedUtc = nowUtc;
        Touch(nowUtc);
    }

    /// <summary>Takes a published article back from readers.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    /// <exception cref="InvalidOperationException">The article isn't published.</exception>
    public void Withdraw(DateTime nowUtc)
    {
        Require(State == ArticleState.Published, "Only a published article can be withdrawn.");
        State = ArticleState.Withdrawn;
        Touch(nowUtc);
    }

    /// <summary>Puts the article in the trash; readers no longer see it.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    /// <exception cref="InvalidOperationException">It lies there already.</exception>
    public void PutInTrash(DateTime nowUtc)
    {
        Require(State != ArticleState.Trashed, "The article lies in the trash already.");
        State = ArticleState.Trashed;
        Touch(nowUtc);
    }

    /// <summary>Brings the article back from the trash: a draft again, or withdrawn if it was ever published.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    /// <exception cref="InvalidOperationException">It doesn't lie in the trash.</exception>
    public void BringBack(DateTime nowUtc)
    {
        Require(State == ArticleState.Trashed, "Only an article in the trash can be brought back.");
        State = FirstPublishedUtc is null ? ArticleState.Draft : ArticleState.Withdrawn;
        Touch(nowUtc);
    }

    /// <summary>Keeps what an old system had counted.</summary>
    /// <param name="views">Views, 0 or more; null leaves the count.</param>
    /// <param name="comments">Comments, 0 or more; null leaves the count.</param>
    public void KeepImportedCounts(int? views, int? comments)
    {
        ImportedViews = views ?? ImportedViews;
        ImportedComments = comments ?? ImportedComments;
    }

    private void Show(ArticleText text, RenderedText rendered)
    {
        Title = text.Title;
        Slug = text.Slug;
        Summary = text.Summary;
        Html = rendered.Html.Value;
        RendererVersion = rendered.RendererVersion;
        Characters = rendered.Reading.Characters;
        ReadingMinutes = rendered.Reading.Minutes;
        Script = rendered.Script;
        CategoryId = text.CategoryId;
        PublisherId = text.PublisherId;
        SourceName = text.SourceName;
        OriginalAuthor = text.OriginalAuthor;
        Tags = text.Tags;
        ShownRevision = LatestRevision;
    }

    private void Touch(DateTime nowUtc)
    {
        ChangedUtc = nowUtc;
        Version++;
    }

    private static void Require(bool allowed, string reason) =>
        _ = allowed ? true : throw new InvalidOperationException(reason);
}
