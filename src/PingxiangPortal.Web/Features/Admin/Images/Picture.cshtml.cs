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
internal sealed class PictureModel(MediaQueries queries, DescribePicture describe, DeletePicture delete) : DeskPage
{
    public override string Title => "圖片說明與焦點";

    [BindProperty]
    public ImageInput Input { get; set; } = new();

    public ImageDetail Detail { get; private set; } = null!; // set by the handlers before the view

    public Image Image => Detail.Image;

    /// <summary>True when this account may delete it, were it not needed.</summary>
    public bool CanDelete => StaffMember.Of(User) is var member && (member.CanPublish || Image.UploadedById == member.AccountId);

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

        return ModelState.IsValid
            ? Answer(id, await describe.ExecuteAsync(id, Input.Version, Input.Words, Input.FocusFrom(Image), StaffMember.Of(User), cancel))
            : Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        switch (await delete.ExecuteAsync(id, StaffMember.Of(User)))
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
        if (await queries.FindAsync(id, StaffMember.Of(User), cancel) is not { } detail)
        {
            return false;
        }

        Detail = detail;
        return true;
    }

    private IActionResult Answer(long id, PictureChange change)
    {
        switch (change)
        {
            case PictureChange.Saved:
                Done = "圖片說明已儲存。封面圖馬上用新的說明與焦點，已發布的正文下次發布時才用。";
                return SeeOther(Links.DeskImage(id));
            case PictureChange.ChangedMeanwhile:
                return Refuse(StatusCodes.Status409Conflict, "別人剛剛改過這張圖片的說明，這一次沒有存進去。請重新打開這一頁再改。");
            case PictureChange.NotYours:
                return Refuse(StatusCodes.Status403Forbidden, "讀者正看著這張封面圖，改了馬上就看得到，所以要請發布者來改。這一次沒有存進去。");
            case PictureChange.Refused { Why: PictureRefusal.Busy }:
                Response.Headers.RetryAfter = "10";
                return Refuse(StatusCodes.Status503ServiceUnavailable, PictureRefusal.Busy.Words());
            case PictureChange.Refused refused:
                return Refuse(StatusCodes.Status422UnprocessableEntity, refused.Why.Words());
            default:
                return NotFound();
        }
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
