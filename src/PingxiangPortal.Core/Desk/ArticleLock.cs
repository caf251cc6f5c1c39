using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Desk;

/// <summary>鎖定: one account keeps an article for itself; everyone else may look and not change it.</summary>
public sealed class ArticleLock
{
    /// <summary>How long a lock holds unless it is renewed, so that nobody who goes home keeps an article from the others.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>A lock from now on.</summary>
    /// <param name="articleId">The article's number.</param>
    /// <param name="edit">Who locks, and when.</param>
    /// <exception cref="ArgumentException">Nobody locks: an import has no account.</exception>
    public ArticleLock(long articleId, Edit edit)
    {
        ArticleId = articleId;
        HolderId = edit.AccountId ?? throw new ArgumentException("A lock needs an account.", nameof(edit));
        HolderName = edit.AccountName;
        SinceUtc = edit.AtUtc;
        Renew(edit.AtUtc);
    }

    private ArticleLock()
    {
    }

    /// <summary>The article's number; an article has one lock at most.</summary>
    public long ArticleId { get; private set; }

    /// <summary>The account that may change the article.</summary>
    public long HolderId { get; private set; }

    /// <summary>The name of that account when it locked.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>When it was locked.</summary>
    public DateTime SinceUtc { get; private set; }

    /// <summary>When the lock ends by itself.</summary>
    public DateTime UntilUtc { get; private set; }

    /// <summary>True while the lock holds.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public bool Holds(DateTime nowUtc) => nowUtc < UntilUtc;

    /// <summary>True when this lock keeps an account from changing the article.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public bool Stops(long accountId, DateTime nowUtc) => HolderId != accountId && Holds(nowUtc);

    /// <summary>Makes it hold for <see cref="Lifetime"/> from now.</summary>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public void Renew(DateTime nowUtc) => UntilUtc = nowUtc + Lifetime;
}
