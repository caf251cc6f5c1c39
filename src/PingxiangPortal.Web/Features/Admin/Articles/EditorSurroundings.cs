using PingxiangPortal.Core.Desk;
using PingxiangPortal.Web.Features.Admin.Revisions;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>What stands around the form of an article that exists.</summary>
internal sealed record EditorSurroundings(
    PresenceView Presence,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<RevisionRow> Revisions,
    ParkedText? Parked);
