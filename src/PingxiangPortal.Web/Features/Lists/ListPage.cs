using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Articles;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Lists;

/// <summary>
/// A page with a list that isn't a category's. A list in which readers see nothing isn't found: its name alone may be
/// one that nobody was to know yet.
/// </summary>
internal abstract class ListPage(ListQueries lists) : ReaderPage
{
    public ListView List { get; private set; } = null!; // set by the handlers before the view

    /// <summary>What the list is of, in the reader's script.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the list is, before its name.</summary>
    public string Kind { get; private set; } = "";

    /// <param name="key">The list.</param>
    /// <param name="words">What it is, and what it is called, in the reader's script.</param>
    /// <param name="numbers">The page that the address asks for, as typed.</param>
    /// <param name="url">The local address of a page by its number.</param>
    /// <param name="cancel">When the reader leaves.</param>
    protected async Task<IActionResult> ShowAsync(long key, (string Kind, string Name) words, string[] numbers, Func<int, string> url, CancellationToken cancel)
    {
        if (PageOf.Asked(numbers) is not { } number || await lists.FindPageAsync(key, number, url, cancel) is not { } found)
        {
            return NotFound();
        }

        List = found;
        (Kind, Name) = words;
        Head = HeadOf(found.Page);
        return Page();
    }

    private PageHead HeadOf(PageOf page)
    {
        var title = $"{Kind}：{Name}";
        return new PageHead(page.Number == 1 ? title : Reading.Say($"{title} 第 {page.Number} 頁", $"{title} 第 {page.Number} 页"))
        {
            Path = page.Url(page.Number),
            PreviousPath = page.Previous is { } previous ? page.Url(previous) : null,
            NextPath = page.Next is { } next ? page.Url(next) : null,
        };
    }
}
