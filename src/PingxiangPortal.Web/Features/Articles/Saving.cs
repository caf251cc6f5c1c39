using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Features.Shared;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>One save of a draft: all of it that is known before the write.</summary>
internal sealed record Saving(Draft Draft, RenderedText Rendered, StaffMember Member, DateTime NowUtc)
{
    public Edit Edit { get; } = Member.At(NowUtc) with
    {
        Session = Draft.Session,
        IsAutosave = Draft.IsAutosave,
        Note = Draft.Note,
    };
}
