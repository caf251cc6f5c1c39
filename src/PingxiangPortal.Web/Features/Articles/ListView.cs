using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>One page of a list.</summary>
/// <param name="Articles">How many articles readers see in the whole list.</param>
/// <param name="Days">Those of the page, day by day.</param>
/// <param name="Page">The page among all.</param>
internal sealed record ListView(int Articles, IReadOnlyList<DayOfArticles> Days, PageOf Page);
