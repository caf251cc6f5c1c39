using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Text;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;
using PingxiangPortal.Web.Store.Kept;

namespace PingxiangPortal.Web.Features.Feeds;

/// <summary>What feeds show; nothing here sees an article that readers may not.</summary>
internal sealed class FeedQueries(PortalDb db, SiteQueries site, SiteClock clock)
{
    /// <summary>About a week of a busy city: who asks once a day misses nothing.</summary>
    private const int Items = 30;

    /// <summary>The newest articles, of a category and all below it where one is named.</summary>
    public async Task<IReadOnlyList<FeedItem>> ListAsync(long? categoryId, CancellationToken cancel)
    {
        var signed = await (
            from article in Newest(categoryId, clock.UtcNow)
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join covered in db.Images on article.CoverId equals covered.Id into pictures
            from picture in pictures.DefaultIfEmpty()
            select new Signed(article, publisher.Name, picture)).ToListAsync(cancel);
        var changed = signed.Where(each => WasChanged(each.Article)).Select(each => each.Article.Id).ToList();
        var lines = changed.Count == 0 ? [] : await db.Corrections.Where(line => changed.Contains(line.ArticleId)).ToListAsync(cancel);
        var newest = lines.GroupBy(line => line.ArticleId).ToDictionary(group => group.Key, group => group.MaxBy(line => line.Id));
        var tree = await site.GetTreeAsync(cancel);

        return
        [
            .. from each in signed
               let article = each.Article
               orderby article.PublishedUtc descending, article.Id descending
               select Item(each) with { Path = tree.PathTo(article.CategoryId), Change = newest.GetValueOrDefault(article.Id) },
        ];
    }

    private IQueryable<Article> Newest(long? categoryId, DateTime now) => categoryId is { } id
        ? db.Listings
            .Where(listing => listing.ListKey == ListKeys.OfCategory(id) && listing.PublishedUtc <= now)
            .OrderByDescending(listing => listing.PublishedUtc)
            .ThenByDescending(listing => listing.ArticleId)
            .Take(Items)
            .Join(db.Articles.VisibleAt(now), listing => listing.ArticleId, article => article.Id, (_, article) => article)
        : db.Articles.VisibleAt(now).NewestFirst().Take(Items);

    private static bool WasChanged(Article article) => article.LastPublishedUtc > article.FirstPublishedUtc;

    private static FeedItem Item(Signed signed)
    {
        var article = signed.Article;
        return new FeedItem
        {
            Id = article.Id,
            Slug = article.Slug,
            Title = article.Title,
            Summary = SummaryText.ForDisplay(article.Summary),
            Body = SafeHtml.AlreadySanitized(article.Html),
            Cover = signed.Picture is { } picture ? Cover.Of(picture) : null,
            Script = article.Script,
            PublishedUtc = article.PublishedUtc!.Value, // it is visible
            ChangedUtc = WasChanged(article) ? article.LastPublishedUtc : null,
            Publisher = signed.Publisher,
            Path = [],
            Tags = article.Tags,
            SourceKind = article.SourceKind,
            SourceName = article.SourceName,
            OriginalTitle = article.OriginalTitle,
            OriginalAuthor = article.OriginalAuthor,
            OriginalUrl = article.OriginalUrl,
            AiUse = article.AiUse,
            ResponsibleEditor = article.ResponsibleEditor,
            Change = null,
        };
    }

    /// <summary>An article, the name it appears under, and its cover.</summary>
    private sealed record Signed(Article Article, string Publisher, Image? Picture);
}
