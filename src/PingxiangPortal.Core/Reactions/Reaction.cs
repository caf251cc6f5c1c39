namespace PingxiangPortal.Core.Reactions;

/// <summary>One reader's one feeling about one article.</summary>
public sealed class Reaction
{
    /// <summary>A reader's first reaction to an article.</summary>
    /// <param name="articleId">The article's number.</param>
    /// <param name="reader">The reader; not the empty id.</param>
    /// <param name="kind">What the reader feels.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public Reaction(long articleId, ReaderId reader, ReactionKind kind, DateTime nowUtc)
    {
        ArticleId = articleId;
        ReaderId = reader.Value;
        Kind = kind;
        CreatedUtc = nowUtc;
        ChangedUtc = nowUtc;
    }

    private Reaction()
    {
    }

    /// <summary>The article's number.</summary>
    public long ArticleId { get; private set; }

    /// <summary>The value of the reader's id.</summary>
    public Guid ReaderId { get; private set; }

    /// <summary>What the reader feels now.</summary>
    public ReactionKind Kind { get; private set; }

    /// <summary>When the reader first reacted.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>When the reader last changed the kind.</summary>
    public DateTime ChangedUtc { get; private set; }

    /// <summary>Moves the reaction to another kind; the same kind again changes nothing.</summary>
    /// <param name="kind">What the reader feels now.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public void MoveTo(ReactionKind kind, DateTime nowUtc)
    {
        if (kind != Kind)
        {
            Kind = kind;
            ChangedUtc = nowUtc;
        }
    }
}
