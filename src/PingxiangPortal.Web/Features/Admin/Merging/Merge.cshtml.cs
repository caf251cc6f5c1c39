using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Web.Features.Admin.Articles;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Merging;

/// <summary>合併: one's own text that could not be saved, beside what someone else saved meanwhile.</summary>
[Authorize(StaffPolicies.Staff)]
[EnableRateLimiting(RateLimits.Desk)]
[RequestSizeLimit(BodyLimits.Article)]
internal sealed class MergeModel(DeskArticleQueries articles, MergeQueries merging, MergeActions actions, SiteClock clock) : DeskPage
{
    public override string Title => "合併兩份改動";

    [BindProperty]
    public MergeInput Merge { get; set; } = new();

    public DeskArticle Opened { get; private set; } = null!; // set by the handlers before the view

    /// <summary>The two texts; null when there is nothing to merge.</summary>
    public MergeView? View { get; private set; }

    private StaffMember Member => StaffMember.Of(User);

    public async Task<IActionResult> OnGetAsync([FromRoute] long id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) ? Page() : NotFound();

    /// <summary>One's own text as a file, whatever becomes of it here.</summary>
    public async Task<IActionResult> OnGetDownloadAsync([FromRoute] long id, CancellationToken cancel) =>
        await OpenAsync(id, cancel) && View is { Mine: var mine }
            ? File(Encoding.UTF8.GetBytes($"# {mine.Title}\n\n{mine.Summary}\n\n{mine.Markdown}\n"), "text/markdown; charset=utf-8", $"article-{id}.md")
            : NotFound();

    public async Task<IActionResult> OnPostSaveAsync([FromRoute] long id, CancellationToken cancel) =>
        !await OpenAsync(id, cancel) ? NotFound()
        : View is null ? Redirect(Links.MergeTexts(id))
        : !View.IsCurrent ? Anew()
        : View.Unsettled > 0 ? Refuse($"還有 {View.Unsettled} 處沒有選。")
        : await StoreAsync(View.Merged(), "合併後的稿子已儲存。發布之前請再看一遍。");

    public async Task<IActionResult> OnPostOverwriteAsync([FromRoute] long id, CancellationToken cancel) =>
        !await OpenAsync(id, cancel) ? NotFound()
        : View is null ? Redirect(Links.MergeTexts(id))
        : !View.IsCurrent ? Anew()
        : !Merge.Overwrite ? Anew("要用你的整篇蓋過去，先勾選「我看過對方的改動」。")
        : await StoreAsync(View.Mine, $"已用你的整篇蓋過去；第 {View.Theirs.Number} 版還在修訂記錄裡。");

    public async Task<IActionResult> OnPostDropAsync([FromRoute] long id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
        {
            return NotFound();
        }

        await actions.Forget.ExecuteAsync(id, Member);
        Done = "已丟掉你的私人副本。";
        return Redirect(Links.EditArticle(id));
    }

    private async Task<bool> OpenAsync(long id, CancellationToken cancel)
    {
        if (await articles.FindForEditAsync(id, Member, cancel) is not { } opened)
        {
            return false;
        }

        Opened = opened;
        View = await merging.FindAsync(opened, Member, Merge, cancel);
        return true;
    }

    private async Task<IActionResult> StoreAsync(ArticleInput form, string done)
    {
        var (article, newest) = (Opened.Article, Opened.Newest);
        var problems = new List<ValidationResult>();
        var isValid = Validator.TryValidateObject(form, new ValidationContext(form), problems, validateAllProperties: true);
        problems.ForEach(problem => ModelState.AddModelError("", problem.ErrorMessage!)); // every rule of the form has words

        // Without a session it becomes a revision of its own, even if one's own autosave was the last.
        return form.ToDraft(article.Id, article.PublishedUtc, clock, (_, reason) => ModelState.AddModelError("", reason)) is { } draft && isValid
            ? await AnswerAsync(await actions.Save.ExecuteAsync(draft with { BasedOn = newest.Number, BasedOnSaves = newest.Saves, Session = null }, Member), done)
            : Page();
    }

    private async Task<IActionResult> AnswerAsync(SaveOutcome outcome, string done)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved saved:
                await actions.Forget.ExecuteAsync(saved.ArticleId, Member);
                Done = done;
                return Redirect(Links.EditArticle(saved.ArticleId));
            case SaveOutcome.ChangedMeanwhile changed:
                return await OpenAsync(changed.ArticleId, CancellationToken.None) ? Anew() : NotFound();
            case SaveOutcome.Locked locked:
                return Refuse($"{locked.Held.HolderName}鎖定了這篇文章，這一次沒有存進去。你的私人副本還在。");
            case SaveOutcome.CategoryGone:
                return Refuse("選好的分類剛剛被刪除了，這一次沒有存進去。請選另一邊的分類，或丟掉副本以前先下載你的文字。");
            default:
                return NotFound();
        }
    }

    private PageResult Refuse(string reason)
    {
        ModelState.AddModelError("", reason);
        return Page();
    }

    /// <summary>The merge once more, as far as the choices still fit; a tick counts only for what was shown beside it.</summary>
    private PageResult Anew(string? reason = null)
    {
        Merge.Overwrite = false;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return reason is null ? Page() : Refuse(reason);
    }
}
