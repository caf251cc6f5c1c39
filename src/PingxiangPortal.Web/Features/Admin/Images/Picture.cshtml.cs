using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>圖片說明與焦點: what a picture shows, whose it is, and what its parts keep.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class PictureModel(MediaQueries queries, ImageActions actions) : DeskPage
{
    public override string Title => "圖片說明與焦點";

    [BindProperty]
    public ImageInput Input { get; set; } = new();

    public ImageDetail Detail { get; private set; } = null!; // set by the handlers before the view

    public Image Image => Detail.Image;

    /// <summary>True when this account may delete it, were it not needed.</summary>
    public bool CanDelete => Member.CanPublish || Image.UploadedById == Member.AccountId;

    /// <summary>False for a contributor when readers see the picture: what they read is changed by publishers.</summary>
    public bool CanChange => Member.CanPublish || !Detail.IsPublished;

    private StaffMember Member => StaffMember.Of(User);

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        Input = ImageInput.Of(Image);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        return ModelState.IsValid ? Answer(id, await actions.DescribeAsync(id, Input, Input.FocusFrom(Image), Member, cancel)) : Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        switch (await actions.Delete.ExecuteAsync(id, Member))
        {
            case DeleteOutcome.Deleted:
                Done = "圖片已刪除。";
                return SeeOther(Links.DeskImages);
            case DeleteOutcome.InUse used:
                Input = ImageInput.Of(Image);
                ModelState.Clear();
                return Refuse(StatusCodes.Status409Conflict, used.Articles > 0
                    ? $"不能刪除：還有 {used.Articles} 篇文章（含舊版本）用著這張圖片，列在右邊。"
                    : "不能刪除：有人還沒合併的私人副本用著這張圖片。");
            default:
                return Forbid();
        }
    }

    private async Task<bool> OpenAsync(long id, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, Member, cancel) is not { } detail)
        {
            return false;
        }

        Detail = detail;
        return true;
    }

    private IActionResult Answer(long id, PictureChange change)
    {
        if (change is PictureChange.Saved)
        {
            Done = "圖片說明已儲存，讀者看到的也換上了新的說明與焦點。";
            return SeeOther(Links.DeskImage(id));
        }

        if (change is PictureChange.Refused { Why: PictureRefusal.Busy })
        {
            Response.Headers.RetryAfter = "10";
        }

        return DescribeWords.Of(change) is var (status, reason) ? Refuse(status, reason) : NotFound();
    }

    private PageResult Refuse(int status, string reason)
    {
        Response.StatusCode = status;
        ModelState.AddModelError("", reason);
        return Page();
    }

    private StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
