namespace PingxiangPortal.Core.Articles;

/// <summary>One piece of news and its life: draft, published, withdrawn, in the trash.</summary>
/// <remarks>
/// The article's own text is what readers see. Each save makes a revision; the article takes it over at once
/// while readers can't see the article anyway, and only by publishing while they can.
/// </remarks>
public sealed class Article : ShownText
{
    private readonly List<ArticleRevision> revisions = [];
    private readonly List<Correction> corrections = [];

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

    /// <summary>責任編輯: the name of the account that approved what readers see, or empty for an import.</summary>
    public string ResponsibleEditor { get; private set; } = "";

    /// <summary>The number of the revision that waits for a publisher's decision, or null.</summary>
    public int? SubmittedRevision { get; private set; }

    /// <summary>When the first revision was saved.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>The account that began it, or null for an import.</summary>
    public long? CreatedById { get; private set; }

    /// <summary>When anything about it last changed.</summary>
    public DateTime ChangedUtc { get; private set; }

    /// <summary>The number of the newest revision.</summary>
    public int LatestRevision { get; private set; }

    /// <summary>Raised by every change, so that two changes at once can't overwrite each other.</summary>
    public int Version { get; private set; }

    /// <summary>The saved revisions, as far as they were loaded.</summary>
    public IReadOnlyList<ArticleRevision> Revisions => revisions;

    /// <summary>The public lines about changes after publication, as far as they were loaded.</summary>
    public IReadOnlyList<Correction> Corrections => corrections;

    /// <summary>True when a newer revision than the one that readers see waits for publishing.</summary>
    public bool HasUnpublishedChanges => State == ArticleState.Published && LatestRevision > ShownRevision;

    /// <summary>True while the article is published but its time lies ahead.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public bool IsScheduled(DateTime nowUtc) => State == ArticleState.Published && PublishedUtc > nowUtc;

    /// <summary>
    /// Saves a text: as a new revision, or into the newest one while that is open for the session that saves.
    /// </summary>
    /// <param name="text">What was written.</param>
    /// <param name="rendered">The body of <paramref name="text"/>, rendered.</param>
    /// <param name="edit">Who saves, when, and how.</param>
    /// <returns>The revision that holds the text.</returns>
    /// <remarks>The newest revision must be loaded for it to be written again.</remarks>
    public ArticleRevision Save(ArticleText text, RenderedText rendered, Edit edit)
    {
        var revision = revisions.Find(each => each.Number == LatestRevision);

        if (revision is { IsOpen: true } && revision.IsOf(edit))
        {
            revision.Write(text, edit);
        }
        else
        {
            revision = new ArticleRevision(LatestRevision + 1, text, edit);
            revisions.Add(revision);
            LatestRevision++;
        }

        if (State != ArticleState.Published)
        {
            Show(text, rendered, LatestRevision);
        }

        Touch(edit.AtUtc);
        return revision;
    }

    /// <summary>Saves the text of an earlier revision as a new one; the earlier ones stay.</summary>
    /// <param name="earlier">The revision to bring back.</param>
    /// <param name="rendered">The body of <paramref name="earlier"/>, rendered.</param>
    /// <param name="edit">Who brings it back, and when.</param>
    public void Restore(ArticleRevision earlier, RenderedText rendered, Edit edit) =>
        Save(earlier.ToText() with { Change = null, ChangeNote = "" }, rendered, edit with { Session = null, IsAutosave = false })
            .BringBack(earlier.Number);

    /// <summary>Makes a revision that was just saved visible to readers, at once or from its time on.</summary>
    /// <param name="revision">The newest revision.</param>
    /// <param name="rendered">The body of <paramref name="revision"/>, rendered.</param>
    /// <param name="edit">Who approves it, and when.</param>
    /// <exception cref="InvalidOperationException">The article lies in the trash.</exception>
    public void Publish(ArticleRevision revision, RenderedText rendered, Edit edit)
    {
        Require(State != ArticleState.Trashed, "An article in the trash can't be published; bring it back first.");
        var text = revision.ToText();

        if (WasSeen(edit.AtUtc) && text.Change is { } kind)
        {
            corrections.Add(new Correction(kind, text.ChangeNote, (ShownRevision, revision.Number), edit));
        }

        revision.KeepForGood();
        Show(text, rendered, LatestRevision);
        ResponsibleEditor = edit.AccountId is null ? "" : edit.AccountName;
        SubmittedRevision = null;
        State = ArticleState.Published;
        SetTimes(text.PublishUtc, edit.AtUtc);
        Touch(edit.AtUtc);
    }

    /// <summary>
    /// Shows the same text rendered anew, because something else is said about its pictures now. Nobody wrote
    /// anything, so no time moves and no revision is made.
    /// </summary>
    /// <param name="rendered">The body of the revision that readers see, rendered.</param>
    public void ShowAnew(RenderedText rendered)
    {
        Show(rendered);
        Version++;
    }

    /// <summary>Asks a publisher to decide about the newest revision.</summary>
    /// <param name="revision">The newest revision.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    /// <exception cref="InvalidOperationException">The article lies in the trash.</exception>
    public void Submit(ArticleRevision revision, DateTime nowUtc)
    {
        Require(State != ArticleState.Trashed, "An article in the trash can't be submitted; bring it back first.");
        revision.KeepForGood();
        SubmittedRevision = revision.Number;
        Touch(nowUtc);
    }

    /// <summary>Takes a published article back from readers; those who saw it are told.</summary>
    /// <param name="reason">The reason for readers, 0 to 500 characters.</param>
    /// <param name="edit">Who withdraws it, and when.</param>
    /// <exception cref="InvalidOperationException">The article isn't published.</exception>
    public void Withdraw(string reason, Edit edit)
    {
        Require(State == ArticleState.Published, "Only a published article can be withdrawn.");
        TakeFromReaders(reason, edit);
        State = ArticleState.Withdrawn;
        Touch(edit.AtUtc);
    }

    /// <summary>Puts the article in the trash; readers no longer see it, which counts as withdrawn without a reason.</summary>
    /// <param name="edit">Who puts it there, and when.</param>
    /// <exception cref="InvalidOperationException">It lies there already.</exception>
    public void PutInTrash(Edit edit)
    {
        Require(State != ArticleState.Trashed, "The article lies in the trash already.");

        if (State == ArticleState.Published)
        {
            TakeFromReaders(reason: "", edit);
        }

        State = ArticleState.Trashed;
        Touch(edit.AtUtc);
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

    private void TakeFromReaders(string reason, Edit edit)
    {
        if (WasSeen(edit.AtUtc))
        {
            corrections.Add(new Correction(CorrectionKind.Withdrawal, reason, (ShownRevision, ShownRevision), edit));
        }
        else
        {
            ForgetTimes();
        }
    }

    private void Touch(DateTime nowUtc)
    {
        ChangedUtc = nowUtc;
        Version++;
    }

    private static void Require(bool allowed, string reason) =>
        _ = allowed ? true : throw new InvalidOperationException(reason);
}
