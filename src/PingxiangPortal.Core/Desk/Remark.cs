using PingxiangPortal.Core.Articles;

namespace PingxiangPortal.Core.Desk;

/// <summary>批註: what a colleague has to say about an article before it is published; readers never see it.</summary>
public sealed class Remark
{
    /// <summary>A remark that waits for an answer.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="text">1 to 500 characters.</param>
    /// <param name="edit">Who says it, and when.</param>
    public Remark(long articleId, string text, Edit edit)
    {
        ArticleId = articleId;
        Text = text;
        WrittenById = edit.AccountId;
        WrittenByName = edit.AccountName;
        WrittenUtc = edit.AtUtc;
    }

    private Remark()
    {
    }

    /// <summary>The row's number.</summary>
    public long Id { get; private set; }

    /// <summary>The article's number.</summary>
    public long ArticleId { get; private set; }

    /// <summary>What is said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who says it.</summary>
    public long? WrittenById { get; private set; }

    /// <summary>The name of that account then.</summary>
    public string WrittenByName { get; private set; } = "";

    /// <summary>When it was said.</summary>
    public DateTime WrittenUtc { get; private set; }

    /// <summary>When it was settled, or null while it stands in the way of publishing.</summary>
    public DateTime? SettledUtc { get; private set; }

    /// <summary>Who settled it, or empty.</summary>
    public string SettledByName { get; private set; } = "";

    /// <summary>Settles it; settling again changes nothing.</summary>
    /// <param name="edit">Who settles it, and when.</param>
    public void Settle(Edit edit)
    {
        if (SettledUtc is null)
        {
            SettledUtc = edit.AtUtc;
            SettledByName = edit.AccountName;
        }
    }
}
