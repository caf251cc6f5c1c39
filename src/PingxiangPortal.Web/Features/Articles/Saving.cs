using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>One save of a draft: all of it that is known before the write.</summary>
internal sealed record Saving(Draft Draft, RenderedBody Body, StaffMember Member, DateTime NowUtc)
{
    public RenderedText Rendered => Body.Text;

    public Edit Edit { get; } = Member.At(NowUtc) with
    {
        Session = Draft.Session,
        IsAutosave = Draft.IsAutosave,
        Note = Draft.Note,
    };

    /// <summary>The first thing in a write, see <see cref="RenderedBody.FreshAsync"/>.</summary>
    public async Task<Saving> FreshAsync(PortalDb db) => this with { Body = await Body.FreshAsync(db) };
}
