using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What stands above the editor about those who work on the article at the same time.</summary>
internal sealed record PresenceView(long ArticleId, StaffMember Member)
{
    public required IReadOnlyList<PersonHere> Others { get; init; }

    public required ArticleLock? Lock { get; init; }

    /// <summary>The newest revision, when someone else saved it after this editor was opened; else null.</summary>
    public required RevisionLine? Theirs { get; init; }

    public required DateTime NowUtc { get; init; }

    public bool IsLockedByOther => Lock is not null && Lock.HolderId != Member.AccountId;

    public bool IsLockedByMe => Lock?.HolderId == Member.AccountId;

    /// <summary>What one colleague is doing, after the name.</summary>
    public string Doing(PersonHere person) => person switch
    {
        { IsIdle: true, HasUnsaved: true } => $"離開了 {Minutes(person)} 分鐘，有還沒儲存的改動",
        { IsIdle: true } => $"離開了 {Minutes(person)} 分鐘，沒有未儲存的改動",
        { HasUnsaved: true } => "正在編輯，有還沒儲存的改動",
        _ => "正在看，沒有未儲存的改動",
    };

    private int Minutes(PersonHere person) => (int)(NowUtc - person.SeenUtc).TotalMinutes;
}
