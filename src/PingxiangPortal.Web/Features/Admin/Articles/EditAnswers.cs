using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PingxiangPortal.Web.Features.Admin.Merging;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>How the editor's page answers what became of a text, so that none is lost.</summary>
internal sealed partial class EditModel
{
    private async Task<IActionResult> AnswerAsync(SaveOutcome outcome)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved saved:
                Done = "草稿已儲存。";
                return Redirect(Links.EditArticle(saved.ArticleId));
            case SaveOutcome.Submitted submitted:
                Done = "已送審，發布者會在文章列表的「待審」裡看到。";
                return Redirect(Links.EditArticle(submitted.ArticleId));
            case SaveOutcome.Published published:
                Done = published.IsScheduled ? "已排程，時間一到讀者就看得到。" : "已發布，讀者現在就看得到。";
                return Redirect(Links.EditArticle(published.ArticleId));
            case SaveOutcome.NotReady unready:
                // The draft was saved; the page that opens lists what is missing.
                return Redirect(Links.EditArticle(unready.ArticleId) + "?check=publish");
            case SaveOutcome.ChangedMeanwhile changed:
                return await ConflictAsync(changed.ArticleId);
            case SaveOutcome.Locked locked:
                return Refuse("", $"{locked.Held.HolderName}鎖定了這篇文章，到 {ArticleInput.Typed(locked.Held.UntilUtc, clock).Replace('T', ' ')} 為止。這一次沒有存進去，文字還在下面。");
            case SaveOutcome.CategoryGone:
                return Refuse("Input.CategoryId", "這個分類剛剛被刪除了，請另選一個。文字還在下面，沒有丟。");
            default:
                return Lost();
        }
    }

    /// <summary>404, with the text that came to be copied; nothing else where none came.</summary>
    private IActionResult Lost()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        IsLost = string.Concat(Input.Title, Input.Summary, Input.Markdown).Length > 0;
        return IsLost ? Page() : NotFound();
    }

    private PageResult Refuse(string field, string reason)
    {
        ModelState.AddModelError(field, reason);
        return Page();
    }

    /// <summary>Keeps the text as a private copy, and shows it beside the newest revision.</summary>
    private async Task<IActionResult> ConflictAsync(long id)
    {
        if (!await ParkAsync(id))
        {
            return RefuseToPark();
        }

        Opened = await queries.FindForEditAsync(id, Member, CancellationToken.None);
        Merge = Opened is null ? null : await merging.FindAsync(Opened, Member, new MergeInput(), CancellationToken.None);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Merge is null ? NotFound() : Page();
    }

    private Task<bool> ParkAsync(long id) =>
        actions.Park.ExecuteAsync(id, ParkedForm.Write(Input), (Input.BasedOn, Input.BasedOnSaves), Input.Session, Member);

    private PageResult RefuseToPark()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Refuse("", "別人先存了一版，而你還有一份更早的私人副本沒有合併。請先在另一個分頁合併或丟掉那一份，再回來存；這一份的文字還在下面。");
    }

    private async Task<IActionResult> AnswerMoveAsync(long id, bool isMoved, string done, CancellationToken cancel)
    {
        if (isMoved)
        {
            Done = done;
            return Redirect(Links.EditArticle(id));
        }

        if (!await OpenAsync(id, cancel))
        {
            return Lost();
        }

        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Refuse("", Around?.Presence is { IsLockedByOther: true, Lock: { } held }
            ? $"{held.HolderName}鎖定了這篇文章，這一次沒有動它。"
            : "這篇文章剛剛已經換了去處，這一次什麼都沒改。");
    }
}
