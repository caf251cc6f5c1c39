using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Media;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Images;

/// <summary>圖片: all that was uploaded, and the place to upload more.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Pictures)]
[TakesFiles]
internal sealed class IndexModel(MediaQueries queries, UploadPicture upload, SiteClock clock) : DeskPage
{
    private const int OfferedToEditors = 120;
    private const string RetryAfterSeconds = "10";

    public override string Title => "圖片";

    public LibraryFilter Filter { get; private set; } = new("", IsUndescribed: false, Month: null, Page: 1);

    public Library Library { get; private set; } = null!; // set by the handlers before the view

    /// <summary>The picture beside the list; null for none.</summary>
    public ImageDetail? Selected { get; private set; }

    public async Task<IActionResult> OnGetAsync(LibraryQuery asked, string? format, CancellationToken cancel)
    {
        if (format == "json")
        {
            return new JsonResult((await queries.ListNewestAsync(OfferedToEditors, cancel)).Select(ImageJson.Offered));
        }

        Filter = asked.ToFilter();
        return await ShowAsync(asked.Picture, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var files = Request.Form.Files;
        var outcomes = new List<(string Name, UploadOutcome Outcome)>();

        foreach (var file in files.Where(file => file.Name == "file"))
        {
            await using var content = file.OpenReadStream();
            outcomes.Add((file.FileName, await upload.ExecuteAsync(content, file.FileName, StaffMember.Of(User).At(clock.UtcNow), cancel)));
        }

        return Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase)
            ? AnswerScript(outcomes.Select(each => each.Outcome).FirstOrDefault(NothingChosen))
            : await AnswerFormAsync(outcomes, cancel);
    }

    private static UploadOutcome NothingChosen => new UploadOutcome.Refused(Core.Media.PictureRefusal.Empty);

    private JsonResult AnswerScript(UploadOutcome outcome)
    {
        if (outcome is UploadOutcome.Taken taken)
        {
            return new JsonResult(ImageJson.Uploaded(taken.Image));
        }

        var (status, error) = Refuse(outcome)!.Value; // everything else is refused
        return new JsonResult(new { error }) { StatusCode = status };
    }

    private async Task<IActionResult> AnswerFormAsync(List<(string Name, UploadOutcome Outcome)> outcomes, CancellationToken cancel)
    {
        var taken = outcomes.Select(each => each.Outcome).OfType<UploadOutcome.Taken>().ToList();
        var refused = outcomes.Where(each => each.Outcome is not UploadOutcome.Taken).ToList();

        if (refused.Count == 0 && taken.Count > 0)
        {
            Done = $"已上傳 {taken.Count} 張圖片，接著寫替代文字與來源。";
            Response.Headers.Location = Filter.UrlOf(taken[^1].Image.Id);
            return StatusCode(StatusCodes.Status303SeeOther);
        }

        foreach (var (name, outcome) in refused.DefaultIfEmpty(("沒有選檔案", NothingChosen)))
        {
            var (status, reason) = Refuse(outcome)!.Value; // it is refused
            Response.StatusCode = status;
            ModelState.AddModelError("", $"{Core.Media.OriginalName.Clean(name)}：{reason}");
        }

        return await ShowAsync(picture: null, cancel);
    }

    private (int Status, string Reason)? Refuse(UploadOutcome outcome)
    {
        var answer = UploadWords.Of(outcome);

        if (answer?.Status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests)
        {
            Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        return answer;
    }

    private async Task<IActionResult> ShowAsync(long? picture, CancellationToken cancel)
    {
        if (await queries.FindPageAsync(Filter, cancel) is not { } library)
        {
            return NotFound();
        }

        Library = library;
        Selected = picture is { } id ? await queries.FindAsync(id, StaffMember.Of(User), cancel) : null;
        return Page();
    }
}
