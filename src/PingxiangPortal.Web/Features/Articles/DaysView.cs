namespace PingxiangPortal.Web.Features.Articles;

/// <summary>A piece of a list, day by day.</summary>
/// <param name="Days">Newest first.</param>
/// <param name="Today">Today in the site's time zone.</param>
/// <param name="CategoryId">The category whose list it is and which is not named again beside its own articles; null for another list.</param>
internal sealed record DaysView(IReadOnlyList<DayOfArticles> Days, DateOnly Today, long? CategoryId = null);
