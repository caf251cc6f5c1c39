using PingxiangPortal.Web.Features.Editing;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The revision that an editor has open, how often it had been written then, and the editor's session.</summary>
internal sealed record OpenedRevision(int Number, int Saves, Guid Session)
{
    /// <summary>True when someone else has saved since; as the save itself would find.</summary>
    public bool IsStale(RevisionLine newest, long accountId) =>
        (newest.Number, newest.Saves) != (Number, Saves) && (newest.Session, newest.SavedById) != (Session, accountId);
}
