using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Http;

namespace PingxiangPortal.Web.Features.Search;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Search)]
internal sealed class IndexModel(SearchQueries search) : ReaderPage
{
    public SearchInput Input { get; private set; } = null!; // set by the handler before the view

    public override string? SearchedWords => Input.Words;

    /// <summary>Null when nothing was looked for.</summary>
    public SearchView? View { get; private set; }

    /// <summary>The categories to choose from: the channels, and those below them that were asked for.</summary>
    public IReadOnlyList<CategoryNode> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Input = SearchInput.Of(Request.Query);
        Head = new PageHead(TitleOf(Input.Words)) { IsIndexed = false };
        Choices = await search.ListChoicesAsync(Input, cancel);
        View = Input.CanSearch ? await search.FindAsync(Input, Reading, cancel) : null;

        // A page behind the last one: nothing was found on it, but something was found.
        return View is { Found.Count: 0, Page.Number: > 1 } ? NotFound() : Page();
    }

    private string TitleOf(string words) =>
        words.Length > 0 ? Reading.Say($"搜尋「{words}」", $"搜索“{words}”") : Reading.Say("搜尋", "搜索");
}
