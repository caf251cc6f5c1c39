using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>The queries about changes after publication that an article's own page asks, compiled.</summary>
internal sealed class ChangeStatements
{
    /// <summary>The newest line about an article, or null.</summary>
    public Func<PortalDb, long, CancellationToken, Task<Correction?>> Newest { get; } = Compiled.Single(
        (PortalDb db, long articleId, CancellationToken cancel) => db.Corrections
            .Where(line => line.ArticleId == articleId)
            .OrderByDescending(line => line.Id)
            .FirstOrDefault());

    /// <summary>When readers saw a withdrawn article, or null when there is none of this number that they saw.</summary>
    public Func<PortalDb, DateTime, long, CancellationToken, Task<GonePublication?>> Gone { get; } = Compiled.Single(
        (PortalDb db, DateTime now, long articleId, CancellationToken cancel) => db.Articles
            .GoneAt(now)
            .Where(article => article.Id == articleId)
            .Select(article => new GonePublication(article.PublishedUtc!.Value))
            .SingleOrDefault());
}
