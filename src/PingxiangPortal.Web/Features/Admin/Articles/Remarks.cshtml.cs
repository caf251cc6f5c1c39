using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Desk;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Editing;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>Remarks beside an article: left by a colleague, settled before it is published.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class RemarksModel(DeskArticleQueries articles, EditingQueries editing, AddRemark add, SettleRemark settle) : DeskPage
{
    public override string Title => "批註";

    public long Id { get; private set; }

    public IReadOnlyList<Remark> Remarks { get; private set; } = [];

    /// <summary>A remark that was refused, as it was typed.</summary>
    public string Typed { get; private set; } = "";

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (await articles.FindEditableAsync(id, StaffMember.Of(User), cancel) is null)
        {
            return NotFound();
        }

        Id = id;
        Remarks = await editing.ListRemarksAsync(id, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync([FromRoute] long id, string? text, CancellationToken cancel)
    {
        var remark = InputText.OneLine(text);
        var excess = InputText.ScalarCount(remark) - ArticleLimits.NoteLength;

        if (remark.Length > 0 && excess <= 0)
        {
            return Answer(id, await add.ExecuteAsync(id, remark, StaffMember.Of(User)), "批註已加上。");
        }

        Typed = text ?? "";
        Problem = remark.Length == 0 ? "寫點什麼再加上。" : $"批註最多 {ArticleLimits.NoteLength} 字，多了 {excess:N0} 字。";
        return await OnGetAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostSettleAsync([FromRoute] long id, long remark) =>
        Answer(id, await settle.ExecuteAsync(id, remark, StaffMember.Of(User)), "批註已處理。");

    private IActionResult Answer(long id, bool isDone, string done)
    {
        if (!isDone)
        {
            return NotFound();
        }

        Done = done;
        return Redirect(Links.EditArticle(id) + "#remarks");
    }
}
