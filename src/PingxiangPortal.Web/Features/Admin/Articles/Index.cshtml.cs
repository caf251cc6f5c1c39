using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Web.Features.Admin.Articles;

/// <summary>The desk's list of articles.</summary>
[Authorize(StaffPolicies.Staff)]
internal sealed class IndexModel(DeskArticleQueries queries, SiteClock clock) : DeskPage
{
    public override string Title => "文章";

    public DeskArticleFilter Filter { get; private set; } = null!; // set by the handler before the view

    public DeskArticleList List { get; private set; } = null!; // set by the handler before the view

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "state")] string? state,
        [FromQuery(Name = "category")] string? category,
        [FromQuery(Name = "words")] string? words,
        [FromQuery(Name = "page")] string? number, // by its source: the route has a value of that name too
        CancellationToken cancel)
    {
        Filter = new DeskArticleFilter(
            DeskStates.Parse(state),
            long.TryParse(category, CultureInfo.InvariantCulture, out var id) ? id : null,
            Short(InputText.OneLine(words ?? "")),
            number is null ? 1 : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0);

        if (await queries.FindPageAsync(Filter, StaffMember.Of(User), cancel) is not { } list)
        {
            return NotFound();
        }

        List = list;
        return Page();
    }

    /// <summary>A contributor's own article is no longer theirs to change once it was published.</summary>
    public bool CanEdit(DeskArticleRow row) => StaffMember.Of(User).CanPublish || row.PublishedUtc is null;

    public DeskState StateOf(DeskArticleRow row) => DeskStates.Of(row.State, row.IsSubmitted, row.PublishedUtc, clock.UtcNow);

    private static string Short(string words) =>
        new(words.EnumerateRunes().Take(ArticleLimits.SearchLength).SelectMany(rune => rune.ToString()).ToArray());
}
