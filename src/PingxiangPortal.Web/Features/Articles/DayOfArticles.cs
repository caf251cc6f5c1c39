namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The articles of one day in the site's time zone, newest first.</summary>
internal sealed record DayOfArticles(DateOnly Day, IReadOnlyList<ArticleCard> Articles);
