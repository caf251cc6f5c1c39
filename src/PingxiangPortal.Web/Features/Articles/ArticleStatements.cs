using System.Linq.Expressions;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Media;
using PingxiangPortal.Core.Publishers;
using PingxiangPortal.Web.Platform.Pictures;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The queries of the pages that readers open most, compiled.</summary>
internal sealed class ArticleStatements
{
    /// <summary>Related articles beside an article.</summary>
    public const int RelatedShown = 6;

    /// <summary>More than any list shows.</summary>
    private const int MostByNumber = 1000;

    private const int MostBeside = ArticleLimits.RelatedCount + RelatedShown;

    /// <summary>What a list shows of an article; a part of the statements below, never run by itself.</summary>
    private static readonly Expression<Func<Signed, ArticleRow>> Row = signed => new ArticleRow
    {
        Id = signed.Article.Id,
        Slug = signed.Article.Slug,
        Title = signed.Article.Title,
        Summary = signed.Article.Summary,
        Script = signed.Article.Script,
        PublishedUtc = signed.Article.PublishedUtc!.Value,
        CategoryId = signed.Article.CategoryId,
        Publisher = signed.Publisher.Name,
        Comments = signed.Article.ImportedComments,
        ReadingMinutes = signed.Article.ReadingMinutes,
        Cover = signed.Picture == null ? null : new Cover
        {
            Key = signed.Picture.Key,
            Width = signed.Picture.Width,
            Height = signed.Picture.Height,
            FocusX = signed.Picture.FocusX,
            FocusY = signed.Picture.FocusY,
        },
    };

    /// <summary>An article as its page shows it, by number.</summary>
    public Func<PortalDb, DateTime, long, CancellationToken, Task<ArticleDetail?>> Find { get; } = Compiled.Single(
        (PortalDb db, DateTime now, long id, CancellationToken cancel) => (
            from article in db.Articles.VisibleAt(now)
            where article.Id == id
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join counted in db.ReactionTallies on article.Id equals counted.ArticleId into tallies
            from tally in tallies.DefaultIfEmpty()
            join named in db.Sources on article.SourceName equals named.Name into sources
            from source in sources.DefaultIfEmpty()
            join covered in db.Images on article.CoverId equals covered.Id into pictures
            from picture in pictures.DefaultIfEmpty()
            select new ArticleDetail
            {
                Slug = article.Slug,
                Title = article.Title,
                Summary = article.Summary,
                Html = article.Html,
                Cover = picture == null ? null : new Cover
                {
                    Key = picture.Key,
                    Width = picture.Width,
                    Height = picture.Height,
                    FocusX = picture.FocusX,
                    FocusY = picture.FocusY,
                    Alt = picture.IsDecorative ? "" : picture.Alt,
                    Caption = picture.Caption,
                    Credit = picture.Credit,
                },
                Script = article.Script,
                PublishedUtc = article.PublishedUtc!.Value,
                CategoryId = article.CategoryId,
                Publisher = publisher.Name,
                PublisherId = publisher.Id,
                SourceName = article.SourceName,
                SourceId = (long?)source.Id,
                Tags = article.Tags,
                SourceKind = article.SourceKind,
                OriginalTitle = article.OriginalTitle,
                OriginalAuthor = article.OriginalAuthor,
                OriginalUrl = article.OriginalUrl,
                AiUse = article.AiUse,
                ResponsibleEditor = article.ResponsibleEditor,
                FirstPublishedUtc = article.FirstPublishedUtc,
                LastPublishedUtc = article.LastPublishedUtc,
                Comments = article.ImportedComments,
                Characters = article.Characters,
                ReadingMinutes = article.ReadingMinutes,
                Tally = tally,
            }).SingleOrDefault());

    /// <summary>
    /// The article right before one in the order of lists, by the time and number of that one. It was visible when
    /// that one came: a second upper bound, the present, would make SQLite walk back to it from there.
    /// </summary>
    public Func<PortalDb, DateTime, DateTime, long, CancellationToken, Task<ArticleLink?>> Older { get; } = Compiled.Single(
        (PortalDb db, DateTime visibleAt, DateTime published, long id, CancellationToken cancel) => db.Articles
            .VisibleAt(visibleAt)
            .Where(other => other.PublishedUtc < published || other.Id < id)
            .NewestFirst()
            .Select(other => new ArticleLink(other.Id, other.Slug, other.Title, other.Script))
            .FirstOrDefault());

    /// <summary>The one right after it. The first condition lets the engine begin there; the second sorts out equal times.</summary>
    public Func<PortalDb, DateTime, DateTime, long, CancellationToken, Task<ArticleLink?>> Newer { get; } = Compiled.Single(
        (PortalDb db, DateTime now, DateTime published, long id, CancellationToken cancel) => db.Articles
            .VisibleAt(now)
            .Where(other => other.PublishedUtc >= published && (other.PublishedUtc > published || other.Id > id))
            .OrderBy(other => other.PublishedUtc)
            .ThenBy(other => other.Id)
            .Select(other => new ArticleLink(other.Id, other.Slug, other.Title, other.Script))
            .FirstOrDefault());

    /// <summary>
    /// What stands beside an article: its related ones, nearest first, and behind them what its category had before it.
    /// They are taken by number and looked at then: asked for both at once, SQLite looks for a dozen numbers among all
    /// that readers can see.
    /// </summary>
    public Func<PortalDb, DateTime, long, long, DateTime, IAsyncEnumerable<ArticleLink>> Related { get; } = Compiled.Many(
        (PortalDb db, DateTime now, long id, long categoryKey, DateTime published) => db.RelatedArticles
            .Where(related => related.ArticleId == id)
            .Select(related => new { Id = related.RelatedId, related.Score })
            .Concat(db.Listings
                .Where(listing => listing.ListKey == categoryKey && listing.PublishedUtc <= published && listing.ArticleId != id)
                .OrderByDescending(listing => listing.PublishedUtc)
                .ThenByDescending(listing => listing.ArticleId)
                .Take(RelatedShown)
                .Select(listing => new { Id = listing.ArticleId, Score = 0 }))
            .OrderByDescending(beside => beside.Score)
            .Take(MostBeside) // so that PostgreSQL knows that there are few
            .Join(db.Articles, beside => beside.Id, article => article.Id, (beside, article) => new { beside.Score, Article = article })
            .OrderByDescending(each => each.Score)
            .ThenByDescending(each => each.Article.PublishedUtc)
            .ThenByDescending(each => each.Article.Id)
            .Take(MostBeside)
            .Select(each => each.Article)
            .VisibleAt(now)
            .Select(article => new ArticleLink(article.Id, article.Slug, article.Title, article.Script)));

    /// <summary>The newest articles of the portal.</summary>
    public Func<PortalDb, DateTime, int, IAsyncEnumerable<ArticleRow>> Newest { get; } = Compiled.Many(
        (PortalDb db, DateTime now, int take) => (
            from article in db.Articles.VisibleAt(now).NewestFirst().Take(take)
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join covered in db.Images on article.CoverId equals covered.Id into pictures
            from picture in pictures.DefaultIfEmpty()
            orderby article.PublishedUtc descending, article.Id descending
            select new Signed { Article = article, Publisher = publisher, Picture = picture }).Select(Row));

    /// <summary>
    /// A piece of all that was published from one moment to another, which is not after the present: as in
    /// <see cref="Older"/>, there is one upper bound.
    /// </summary>
    public Func<PortalDb, DateTime, DateTime, int, int, IAsyncEnumerable<ArticleRow>> Between { get; } = Compiled.Many(
        (PortalDb db, DateTime until, DateTime begin, int skip, int take) => (
            from article in db.Articles.VisibleAt(until).Where(article => article.PublishedUtc >= begin).NewestFirst().Skip(skip).Take(take)
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join covered in db.Images on article.CoverId equals covered.Id into pictures
            from picture in pictures.DefaultIfEmpty()
            orderby article.PublishedUtc descending, article.Id descending
            select new Signed { Article = article, Publisher = publisher, Picture = picture }).Select(Row));

    /// <summary>
    /// Some articles by number, in any order. Those are taken first and looked at then: asked for both at once, SQLite
    /// looks for twenty numbers among all that readers can see.
    /// </summary>
    public Func<PortalDb, DateTime, IReadOnlyList<long>, IAsyncEnumerable<ArticleRow>> ByNumbers { get; } = Compiled.Many(
        (PortalDb db, DateTime now, IReadOnlyList<long> ids) => (
            from article in db.Articles.Where(article => ids.Contains(article.Id)).OrderBy(article => article.Id).Take(MostByNumber).VisibleAt(now)
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join covered in db.Images on article.CoverId equals covered.Id into pictures
            from picture in pictures.DefaultIfEmpty()
            select new Signed { Article = article, Publisher = publisher, Picture = picture }).Select(Row));

    /// <summary>A piece of a list, up to a moment: those to leave out and those to take from there.</summary>
    public Func<PortalDb, DateTime, long, DateTime, int, int, IAsyncEnumerable<ArticleRow>> OfList { get; } = Compiled.Many(
        (PortalDb db, DateTime now, long listKey, DateTime until, int skip, int take) => (
            from listing in db.Listings
                .Where(listing => listing.ListKey == listKey && listing.PublishedUtc <= until)
                .OrderByDescending(listing => listing.PublishedUtc)
                .ThenByDescending(listing => listing.ArticleId)
                .Skip(skip)
                .Take(take)
            join article in db.Articles.VisibleAt(now) on listing.ArticleId equals article.Id
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join covered in db.Images on article.CoverId equals covered.Id into pictures
            from picture in pictures.DefaultIfEmpty()
            orderby listing.PublishedUtc descending, listing.ArticleId descending
            select new Signed { Article = article, Publisher = publisher, Picture = picture }).Select(Row));

    /// <summary>The bodies of some articles by number, in any order; taken as <see cref="ByNumbers"/> takes its rows.</summary>
    public Func<PortalDb, DateTime, IReadOnlyList<long>, IAsyncEnumerable<ArticleBody>> Bodies { get; } = Compiled.Many(
        (PortalDb db, DateTime now, IReadOnlyList<long> ids) => db.Articles
            .Where(article => ids.Contains(article.Id))
            .OrderBy(article => article.Id)
            .Take(MostByNumber)
            .VisibleAt(now)
            .Select(article => new ArticleBody(article.Id, article.Html)));

    /// <summary>An article, the name it appears under, and its cover.</summary>
    private sealed record Signed
    {
        public required Article Article { get; init; }

        public required Publisher Publisher { get; init; }

        public required Image? Picture { get; init; }
    }
}
