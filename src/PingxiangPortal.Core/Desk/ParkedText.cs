using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Desk;

/// <summary>私人副本: a text that could not be saved because someone else saved first; kept for its writer until it is merged.</summary>
public sealed class ParkedText
{
    /// <summary>A text that is put aside.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="edit">Whose text it is, and when it was put aside.</param>
    /// <exception cref="ArgumentException">It is nobody's: an import has no account.</exception>
    public ParkedText(long articleId, Edit edit)
    {
        ArticleId = articleId;
        AccountId = edit.AccountId ?? throw new ArgumentException("A private copy needs an account.", nameof(edit));
    }

    private ParkedText()
    {
    }

    /// <summary>The article's number.</summary>
    public long ArticleId { get; private set; }

    /// <summary>Whose text it is; one for each article and account.</summary>
    public long AccountId { get; private set; }

    /// <summary>The revision that the writer had open.</summary>
    public int BasedOn { get; private set; }

    /// <summary>How often that revision had been written when the writer opened it.</summary>
    public int BasedOnSaves { get; private set; }

    /// <summary>The whole form as it was sent, in JSON.</summary>
    public string Form { get; private set; } = "";

    /// <summary>When it was put aside.</summary>
    public DateTime ParkedUtc { get; private set; }

    /// <summary>Keeps the newest state of the text.</summary>
    /// <param name="form">The whole form, in JSON.</param>
    /// <param name="basedOn">The revision that the writer had open, and how often that had been written.</param>
    /// <param name="nowUtc">The present moment in UTC.</param>
    public void Keep(string form, (int Number, int Saves) basedOn, DateTime nowUtc)
    {
        Form = form;
        BasedOn = basedOn.Number;
        BasedOnSaves = basedOn.Saves;
        ParkedUtc = nowUtc;
    }
}
