namespace PingxiangPortal.Core.Compare;

/// <summary>What became of a paragraph.</summary>
public enum ParagraphChangeKind
{
    /// <summary>One or more paragraphs in a row stand in both texts.</summary>
    Same = 1,

    /// <summary>One paragraph was written anew.</summary>
    Changed = 2,

    /// <summary>One paragraph stands in the older text only.</summary>
    Deleted = 3,

    /// <summary>One paragraph stands in the newer text only.</summary>
    Inserted = 4,
}
