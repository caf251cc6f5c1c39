using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Makes a draft ready to be saved, before the write: a long text takes a moment, and others wait.</summary>
internal sealed class RenderDraft(PortalDb db, SiteClock clock)
{
    public async Task<Saving> ExecuteAsync(Draft draft, StaffMember member) =>
        new(draft, await RenderedBody.OfAsync(db, draft.Markdown), member, clock.UtcNow);
}
