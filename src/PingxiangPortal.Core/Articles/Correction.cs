namespace PingxiangPortal.Core.Articles;

/// <summary>更正: a public line about what changed in an article after its publication. It never changes.</summary>
public sealed class Correction
{
    internal Correction(CorrectionKind kind, string note, (int Before, int After) revisions, Edit edit)
    {
        Kind = kind;
        Note = note;
        RevisionBefore = revisions.Before;
        Revision = revisions.After;
        AtUtc = edit.AtUtc;
        EditorId = edit.AccountId;
        EditorName = edit.AccountName;
    }

    private Correction()
    {
    }

    /// <summary>The row's number; later lines have greater ones.</summary>
    public long Id { get; private set; }

    /// <summary>The article's number.</summary>
    public long ArticleId { get; private set; }

    /// <summary>What kind of change it was.</summary>
    public CorrectionKind Kind { get; private set; }

    /// <summary>One sentence to the readers, 0 to 500 characters.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The number of the revision that readers saw until then.</summary>
    public int RevisionBefore { get; private set; }

    /// <summary>The number of the revision that readers see from then on; for a withdrawal, of the last text.</summary>
    public int Revision { get; private set; }

    /// <summary>When readers got to see the change.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>The account that answers for the change, or null for an import.</summary>
    public long? EditorId { get; private set; }

    /// <summary>責任編輯: the name of that account then.</summary>
    public string EditorName { get; private set; } = "";

    /// <summary>True for kinds that show readers both texts: 更正 and 撤回.</summary>
    public bool ShowsDifference => Kind is CorrectionKind.Correction or CorrectionKind.Withdrawal;
}
