namespace PingxiangPortal.Web.Store;

/// <summary>What a staff account may do; each role may do all that the ones before it may. Numbered for the store.</summary>
internal enum StaffRole
{
    /// <summary>記者: own drafts, no publishing.</summary>
    Contributor = 1,

    /// <summary>發布者: all articles.</summary>
    Publisher = 2,

    /// <summary>管理員: people, categories and settings besides.</summary>
    Administrator = 3,
}
