namespace PingxiangPortal.Core.Articles;

/// <summary>Where an article stands, numbered for the store. Only a published one can ever be seen by readers.</summary>
public enum ArticleState
{
    /// <summary>草稿: never published, seen by staff alone.</summary>
    Draft = 1,

    /// <summary>已發布, or 已排程 while its time lies ahead: seen by readers from its time on.</summary>
    Published = 2,

    /// <summary>已撤回: was published, no longer seen.</summary>
    Withdrawn = 3,

    /// <summary>垃圾桶: put away, can be brought back.</summary>
    Trashed = 4,
}
