using PingxiangPortal.Core.Media;
using PingxiangPortal.Web.Platform.Paging;

namespace PingxiangPortal.Web.Features.Media;

/// <summary>One page of the library.</summary>
/// <param name="Images">The newest first.</param>
/// <param name="Undescribed">Pictures in all that lack 替代文字.</param>
/// <param name="Months">From the newest upload back to the first, by their first days.</param>
/// <param name="Page">Which page, of how many.</param>
internal sealed record Library(IReadOnlyList<Image> Images, int Undescribed, IReadOnlyList<DateOnly> Months, PageOf Page);

/// <summary>A picture and where it is used.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Articles">The articles that show it and that this account may see, the newest first, some at most.</param>
/// <param name="ArticleCount">How many show it in all.</param>
/// <param name="IsPublished">True when readers see it in an article, or will at its time.</param>
internal sealed record ImageDetail(Image Image, IReadOnlyList<ImageArticle> Articles, int ArticleCount, bool IsPublished);

/// <summary>An article that shows a picture.</summary>
internal sealed record ImageArticle(long Id, string Title);

/// <summary>An article that readers see with a picture as its cover, and what has lists that it stands in.</summary>
internal sealed record CoveredArticle(long ArticleId, long CategoryId, long PublisherId, string SourceName, IReadOnlyList<string> Tags);
