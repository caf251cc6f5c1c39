using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>A page in the desk's layout. The frame is filled by <see cref="FrameFilter"/> before the handler runs.</summary>
internal abstract class DeskPage : PageModel
{
    /// <summary>The page's heading and title.</summary>
    public abstract string Title { get; }

    public DeskFrame Frame { get; set; } = null!; // set by FrameFilter before any handler

    /// <summary>A sentence about what was just done, shown once on the next page.</summary>
    [TempData]
    public string? Done { get; set; }
}
