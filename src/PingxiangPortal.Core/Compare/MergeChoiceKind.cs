namespace PingxiangPortal.Core.Compare;

/// <summary>The ways to settle a conflict.</summary>
public enum MergeChoiceKind
{
    /// <summary>用對方的.</summary>
    Theirs = 1,

    /// <summary>用我的.</summary>
    Mine = 2,

    /// <summary>兩段都留, theirs first.</summary>
    Both = 3,

    /// <summary>自己改: a text of one's own.</summary>
    Own = 4,
}
