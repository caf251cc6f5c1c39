namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The tabs of the desk's list of articles.</summary>
internal enum DeskState
{
    /// <summary>全部, the trash left out.</summary>
    All,

    /// <summary>已發布.</summary>
    Published,

    /// <summary>待審: a draft that a publisher is to decide about.</summary>
    Pending,

    /// <summary>已排程: published, its time ahead.</summary>
    Scheduled,

    /// <summary>草稿.</summary>
    Draft,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>垃圾桶.</summary>
    Trashed,
}
