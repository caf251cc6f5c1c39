namespace PingxiangPortal.Core.Compare;

/// <summary>What became of a run of characters.</summary>
public enum RunKind
{
    /// <summary>Stands in both texts.</summary>
    Same = 1,

    /// <summary>刪去: stands in the older text only.</summary>
    Deleted = 2,

    /// <summary>新增: stands in the newer text only.</summary>
    Inserted = 3,
}
