using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>Makes a draft ready to be saved, before the write: a long text takes a moment, and others wait.</summary>
internal sealed class RenderDraft(PortalDb db, SiteClock clock)
{
    public async Task<Saving> ExecuteAsync(Draft draft, StaffMember member)
    {
        var pictures = await PictureFacts.LoadAsync(db, draft.Markdown);
        return new Saving(draft, RenderedText.Of(draft.Markdown, pictures), member, clock.UtcNow);
    }
}
