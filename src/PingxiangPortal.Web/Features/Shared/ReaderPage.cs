using Microsoft.AspNetCore.Mvc.RazorPages;
using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Shared;

/// <summary>A page in the readers' layout. The frame is filled by <see cref="FrameFilter"/> before the handler runs.</summary>
internal abstract class ReaderPage : PageModel
{
    public virtual PageHead Head { get; protected set; } = new("");

    /// <summary>False for the page of a failure: it is shown from memory alone.</summary>
    public virtual bool AsksStore => true;

    /// <summary>What the field at the top holds: the words that were looked for; null elsewhere.</summary>
    public virtual string? SearchedWords => null;

    public PageFrame Frame { get; set; } = null!; // set by FrameFilter before any handler

    /// <summary>How this request reads the site.</summary>
    protected Reading Reading => Frame.Reading;
}
