namespace PingxiangPortal.Core.Import;

/// <summary>What to do with one seed document.</summary>
public enum ImportAction
{
    /// <summary>Make an article of it.</summary>
    Add = 1,

    /// <summary>Put its new text into its article, which nobody has edited.</summary>
    Update = 2,

    /// <summary>Nothing: it is imported as it is.</summary>
    Unchanged = 3,

    /// <summary>Nothing: a file of another name has the same content.</summary>
    SkipDuplicate = 4,

    /// <summary>Nothing but a word to the operator: it changed, and its article was edited.</summary>
    SkipEdited = 5,

    /// <summary>Nothing: its article was deleted and stays so.</summary>
    SkipDeleted = 6,
}
