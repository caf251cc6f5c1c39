namespace PingxiangPortal.Core.Compare;

/// <summary>What becomes of a paragraph or a field when two people's changes are put together.</summary>
public enum MergeOutcome
{
    /// <summary>兩邊相同: nobody changed it.</summary>
    Same = 1,

    /// <summary>Only the other person changed it; taken.</summary>
    Theirs = 2,

    /// <summary>只有你改了: only one's own text changed it; taken.</summary>
    Mine = 3,

    /// <summary>Both changed it in the same way; taken once.</summary>
    Alike = 4,

    /// <summary>兩邊都改了: somebody has to choose.</summary>
    Conflict = 5,
}
