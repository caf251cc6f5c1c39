using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Admin.Categories;

/// <summary>The category tree, and the form of the one that is chosen.</summary>
[Authorize(StaffPolicies.Administrator)]
[EnableRateLimiting(RateLimits.Desk)]
internal sealed class IndexModel(SiteQueries site, DeskCategoryQueries queries, CategoryActions actions) : DeskPage
{
    public override string Title => "頻道與分類";

    public CategoryTree Tree { get; private set; } = new([]);

    public IReadOnlyDictionary<long, int> Counts { get; private set; } = new Dictionary<long, int>();

    /// <summary>The category whose form is open, or null.</summary>
    public CategoryNode? Chosen { get; private set; }

    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync([FromQuery] long? edit, CancellationToken cancel)
    {
        await LoadAsync(edit, cancel);
        Input = Chosen is null ? new CategoryInput() : CategoryInput.Of(Chosen);
        return edit is not null && Chosen is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        await LoadAsync(chosen: null, cancel);

        if (Input.ToChange(0, Refuse) is not { } change || !ModelState.IsValid)
        {
            return Page();
        }

        var (outcome, id) = await actions.Add.ExecuteAsync(change.Name, change.ParentId);
        return Answer(outcome, $"已新增「{change.Name}」。", Links.DeskCategories + $"?edit={id}");
    }

    public async Task<IActionResult> OnPostSaveAsync([FromQuery] long edit, CancellationToken cancel)
    {
        await LoadAsync(edit, cancel);

        return Chosen is null ? NotFound()
            : Input.ToChange(edit, Refuse) is not { } change || !ModelState.IsValid ? Page()
            : Answer(await actions.Save.ExecuteAsync(change), $"已儲存「{change.Name}」。", Links.DeskCategories + $"?edit={edit}");
    }

    public Task<IActionResult> OnPostUpAsync([FromQuery] long edit, CancellationToken cancel) => MoveAsync(edit, isUp: true, cancel);

    public Task<IActionResult> OnPostDownAsync([FromQuery] long edit, CancellationToken cancel) => MoveAsync(edit, isUp: false, cancel);

    public async Task<IActionResult> OnPostDeleteAsync([FromQuery] long edit, CancellationToken cancel)
    {
        await LoadAsync(edit, cancel);
        Input = Chosen is null ? Input : CategoryInput.Of(Chosen);
        return Answer(await actions.Delete.ExecuteAsync(edit), $"已刪除「{Chosen?.Name}」。", Links.DeskCategories);
    }

    private async Task<IActionResult> MoveAsync(long id, bool isUp, CancellationToken cancel)
    {
        await LoadAsync(id, cancel);
        return Answer(await actions.Move.ExecuteAsync(id, isUp), $"已移動「{Chosen?.Name}」。", Links.DeskCategories);
    }

    private async Task LoadAsync(long? chosen, CancellationToken cancel)
    {
        Tree = await site.GetTreeAsync(cancel);
        Counts = await queries.CountsAsync(Tree, cancel);
        Chosen = chosen is { } id ? Tree.Find(id) : null;
    }

    private void Refuse(string field, string reason) => ModelState.AddModelError("Input." + field, reason);

    private IActionResult Answer(CategoryOutcome outcome, string done, string next)
    {
        if (outcome == CategoryOutcome.Done)
        {
            Done = done;
            return Redirect(next);
        }

        if (outcome == CategoryOutcome.NotFound)
        {
            return NotFound();
        }

        var (field, reason) = Words(outcome);
        Refuse(field, reason);
        return Page();
    }

    private static (string Field, string Reason) Words(CategoryOutcome outcome) => outcome switch
    {
        CategoryOutcome.SlugTaken => (nameof(CategoryInput.Slug), "已有別的分類用這個網址。"),
        CategoryOutcome.NameTaken => (nameof(CategoryInput.Name), "同一層已有這個名稱。"),
        CategoryOutcome.BadPlace => (nameof(CategoryInput.ParentId), $"不能放在這裡：不能在自己下面，也不能超過 {Category.DeepestLevel} 層。"),
        CategoryOutcome.NotEmpty => ("", "裡面還有文章或子分類，移走以後才能刪除。"),
        CategoryOutcome.Done or CategoryOutcome.NotFound => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
