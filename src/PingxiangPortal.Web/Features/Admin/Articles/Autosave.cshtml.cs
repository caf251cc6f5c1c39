using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Saves what stands in an open editor. It never publishes, schedules or submits.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Editor)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class AutosaveModel(DeskArticleQueries queries, SaveDraft save, SiteClock clock) : DeskPage
{
    public override string Title => "自動儲存";

    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    public IActionResult OnGet() => NotFound();

    // The number comes from the address alone: a field of that name in the form would be taken first.
    public async Task<IActionResult> OnPostAsync([FromQuery] long? id, CancellationToken cancel)
    {
        var member = StaffMember.Of(User);
        var known = id is { } number ? await queries.FindEditableAsync(number, member, cancel) : null;

        if (id is not null && known is null)
        {
            return NotFound();
        }

        var draft = Input.ToDraft(id, known?.PublishedUtc, clock, (field, reason) => ModelState.AddModelError("Input." + field, reason));
        return draft is null || !ModelState.IsValid
            ? Answer(StatusCodes.Status422UnprocessableEntity, new AutosaveAnswer("invalid", FirstReason()))
            : Answer(await save.ExecuteAsync(draft with { IsAutosave = true }, member));
    }

    private string FirstReason() =>
        ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage).FirstOrDefault("有一欄看不懂。");

    private IActionResult Answer(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Saved saved => Answer(StatusCodes.Status200OK, new AutosaveAnswer("saved", "已自動儲存 " + Now())
        {
            Article = saved.ArticleId,
            Revision = saved.Revision,
            Saves = saved.Saves,
        }),
        SaveOutcome.ChangedMeanwhile => Answer(StatusCodes.Status409Conflict, new AutosaveAnswer("changed", "沒有存進去：別人先存了一版")),
        SaveOutcome.Locked locked => Answer(StatusCodes.Status423Locked, new AutosaveAnswer("locked", $"沒有存進去：{locked.Held.HolderName}鎖定了這篇文章")),
        SaveOutcome.CategoryGone => Answer(StatusCodes.Status422UnprocessableEntity, new AutosaveAnswer("invalid", "這個分類剛剛被刪除了，請另選一個。")),
        _ => NotFound(),
    };

    private static JsonResult Answer(int status, AutosaveAnswer answer) => new(answer) { StatusCode = status };

    private string Now() => clock.ToLocal(clock.UtcNow).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
