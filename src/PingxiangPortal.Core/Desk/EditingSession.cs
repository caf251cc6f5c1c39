using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Desk;

/// <summary>One open editor: who has an article open, and whether text waits there to be saved. It locks nobody out.</summary>
public sealed class EditingSession
{
    /// <summary>How often an open editor reports.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    /// <summary>From then on after the last sign of life the person counts as away.</summary>
    public static readonly TimeSpan IdleAfter = TimeSpan.FromMinutes(10);

    /// <summary>From then on the person is no longer shown.</summary>
    public static readonly TimeSpan HiddenAfter = TimeSpan.FromMinutes(25);

    /// <summary>From then on the row is deleted.</summary>
    public static readonly TimeSpan GoneAfter = TimeSpan.FromHours(1);

    /// <summary>A session that begins.</summary>
    /// <param name="id">The number that the editor drew when it was opened.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="edit">Who opened it, and when.</param>
    /// <exception cref="ArgumentException">Nobody opened it: an import has no account.</exception>
    public EditingSession(Guid id, long articleId, Edit edit)
    {
        Id = id;
        ArticleId = articleId;
        AccountId = edit.AccountId ?? throw new ArgumentException("A session needs an account.", nameof(edit));
        AccountName = edit.AccountName;
        SeenUtc = edit.AtUtc;
    }

    private EditingSession()
    {
    }

    /// <summary>The number that the editor drew when it was opened.</summary>
    public Guid Id { get; private set; }

    /// <summary>The article's number.</summary>
    public long ArticleId { get; private set; }

    /// <summary>Who has it open.</summary>
    public long AccountId { get; private set; }

    /// <summary>The name of that account.</summary>
    public string AccountName { get; private set; } = "";

    /// <summary>True while the editor holds text that isn't saved.</summary>
    public bool HasUnsaved { get; private set; }

    /// <summary>The last sign that somebody sits there.</summary>
    public DateTime SeenUtc { get; private set; }

    /// <summary>Takes a report of the editor.</summary>
    /// <param name="hasUnsaved">True while the editor holds text that isn't saved.</param>
    /// <param name="isActive">False when nobody typed or moved since the last report: the editor lives, its user may not be there.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public void Report(bool hasUnsaved, bool isActive, DateTime nowUtc)
    {
        HasUnsaved = hasUnsaved;
        SeenUtc = isActive ? nowUtc : SeenUtc;
    }
}
