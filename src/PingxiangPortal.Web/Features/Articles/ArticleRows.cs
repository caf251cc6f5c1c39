using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Categories;
using PingxiangPortal.Core.Text;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>A list's row as the store gives it.</summary>
internal sealed record ArticleRow(
    long Id,
    string Slug,
    string Title,
    string Summary,
    DateTime PublishedUtc,
    long CategoryId,
    string Publisher,
    int CommentCount,
    int ReadingMinutes)
{
    public ArticleCard Card(CategoryTree tree) => new()
    {
        Id = Id,
        Slug = Slug,
        Title = Title,
        Summary = SummaryText.ForDisplay(Summary),
        PublishedUtc = PublishedUtc,
        Path = tree.PathTo(CategoryId),
        Publisher = Publisher,
        CommentCount = CommentCount,
        ReadingMinutes = ReadingMinutes,
    };
}

/// <summary>How every list shapes its rows.</summary>
internal static class ArticleRows
{
    public static IQueryable<ArticleRow> AsRows(this IQueryable<Article> articles, IQueryable<Core.Publishers.Publisher> publishers) =>
        from article in articles
        join publisher in publishers on article.PublisherId equals publisher.Id
        select new ArticleRow(
            article.Id,
            article.Slug,
            article.Title,
            article.Summary,
            article.PublishedUtc!.Value,
            article.CategoryId,
            publisher.Name,
            article.ImportedComments,
            article.ReadingMinutes);
}
