using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform.Caching;
using PingxiangPortal.Web.Platform.Http;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Categories;

[AllowAnonymous]
[CachedPage(CachedPage.Category)]
internal sealed class ShowModel(CategoryQueries categories) : ReaderPage
{
    public CategoryView Category { get; private set; } = null!; // set by the handler before the view

    public async Task<IActionResult> OnGetAsync(
        [FromRoute] string slug,
        [FromQuery(Name = "page")] string[] numbers, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        var typed = slug.ToLowerInvariant();
        var category = await categories.FindBySlugAsync(typed, cancel) ?? await categories.FindByOldSlugAsync(typed, cancel);

        if (category is null)
        {
            return NotFound();
        }

        if (Request.Path.Value != Links.Category(category.Slug))
        {
            return RedirectPermanent(Reading.To(Links.Category(category.Slug)) + Request.QueryString);
        }

        if (PageOf.Asked(numbers) is not { } wanted || await categories.FindPageAsync(category, wanted, cancel) is not { } found)
        {
            return NotFound();
        }

        Category = found;
        Frame = Frame with { CurrentChannelId = found.Path[0].Id };
        Head = HeadOf(found);
        return Page();
    }

    private PageHead HeadOf(CategoryView view)
    {
        var page = view.Page;
        var name = Reading.ShowName(view.Category.Name);
        return new PageHead(page.Number == 1 ? name : Reading.Say($"{name} 第 {page.Number} 頁", $"{name} 第 {page.Number} 页"))
        {
            Description = view.Category.Description.Length > 0 ? Reading.ShowName(view.Category.Description) : null,
            Path = page.Url(page.Number),
            FeedPath = Links.Feed(view.Category.Slug),
            PreviousPath = page.Previous is { } previous ? page.Url(previous) : null,
            NextPath = page.Next is { } next ? page.Url(next) : null,
        };
    }
}
