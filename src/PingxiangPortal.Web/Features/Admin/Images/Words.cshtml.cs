using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>What is said about a picture, for the editor's script; it knows pictures by their addresses in the text.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class WordsModel(MediaQueries queries, ImageActions actions) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? address, CancellationToken cancel) =>
        await queries.FindByAddressAsync(address, cancel) is { } image ? new JsonResult(ImageJson.Words(image)) : Gone();

    /// <returns><c>{}</c>, or <c>{ "error": "…" }</c>.</returns>
    public async Task<IActionResult> OnPostAsync([FromForm] ImageWordsInput input, [FromForm] string? address, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Refuse(StatusCodes.Status400BadRequest, ModelState.Values.SelectMany(value => value.Errors).First().ErrorMessage);
        }

        if (await queries.FindByAddressAsync(address, cancel) is not { } image)
        {
            return Gone();
        }

        var focus = new FocalPoint(image.FocusX, image.FocusY);
        return await actions.DescribeAsync(image.Id, input, focus, StaffMember.Of(User), cancel) switch
        {
            PictureChange.Saved => new JsonResult(new { }),
            PictureChange.ChangedMeanwhile => Refuse(StatusCodes.Status409Conflict, "別人剛剛改過這張圖片的說明。請關上再打開一次。"),
            var other => DescribeWords.Of(other) is var (status, reason) ? Refuse(status, reason) : Gone(),
        };
    }

    private static JsonResult Gone() => Refuse(StatusCodes.Status404NotFound, "圖片庫裡沒有這張圖片。");

    private static JsonResult Refuse(int status, string error) => new(new { error }) { StatusCode = status };
}
