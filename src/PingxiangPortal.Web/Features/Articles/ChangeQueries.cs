using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Text.Chinese;
using PingxiangPortal.Web.Features.Shared;
using PingxiangPortal.Web.Platform;
using PingxiangPortal.Web.Store;

namespace PingxiangPortal.Web.Features.Articles;

/// <summary>What readers may know of an article's changes after publication, its withdrawal among them.</summary>
internal sealed class ChangeQueries(PortalDb db, ChangeStatements statements, SiteQueries site, SiteClock clock)
{
    /// <summary>
    /// More than an article that anybody still reads ever had; each costs two whole texts and their comparison.
    /// </summary>
    private const int MostDifferences = 20;

    private static readonly Expression<Func<Article, RecordRow>> Row = article => new RecordRow(
        article.Title, article.Slug, article.Script, article.CategoryId, article.PublishedUtc!.Value, article.FirstPublishedUtc!.Value, article.ShownRevision);

    /// <summary>A withdrawn article that readers saw; null for any other, whatever the reason.</summary>
    public async Task<GoneArticle?> FindGoneAsync(long id, CancellationToken cancel)
    {
        if (await statements.Gone(db, clock.UtcNow, id, cancel) is not { } published)
        {
            return null;
        }

        var last = await statements.Newest(db, id, cancel);
        var seen = await SeenAsync(id, last, cancel);
        var withdrawal = last is { Kind: CorrectionKind.Withdrawal } ? last : null;
        return new GoneArticle
        {
            Id = id,
            Title = seen?.Title ?? "",
            Path = seen is null ? [] : (await site.GetTreeAsync(cancel)).PathTo(seen.CategoryId),
            PublishedUtc = published.AtUtc,
            WithdrawnUtc = withdrawal?.AtUtc,
            Reason = withdrawal?.Note ?? "",
            Editor = withdrawal?.EditorName ?? "",
        };
    }

    /// <summary>The public record of an article that readers see, or saw before it was withdrawn; null for any other.</summary>
    public async Task<ArticleRecord?> FindRecordAsync(long id, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var shown = await RowAsync(db.Articles.VisibleAt(now), id, cancel);

        if ((shown ?? await RowAsync(db.Articles.GoneAt(now), id, cancel)) is not { } row)
        {
            return null;
        }

        var lines = await db.Corrections.Where(line => line.ArticleId == id).OrderByDescending(line => line.Id).ToListAsync(cancel);
        var seen = shown is null ? await SeenAsync(id, lines.FirstOrDefault(), cancel) : new SeenText(row.Title, row.CategoryId);
        return new ArticleRecord
        {
            Id = id,
            Slug = row.Slug,
            Title = seen?.Title ?? "",
            Script = row.Script,
            IsGone = shown is null,
            Path = seen is null ? [] : (await site.GetTreeAsync(cancel)).PathTo(seen.CategoryId),
            Changes = await ChangesAsync(id, lines, withTexts: shown is not null, cancel),
            First = await FirstAsync(id, row, lines, cancel),
        };
    }

    private static Task<RecordRow?> RowAsync(IQueryable<Article> articles, long id, CancellationToken cancel) => articles
        .Where(article => article.Id == id)
        .Select(Row)
        .SingleOrDefaultAsync(cancel);

    /// <summary>What readers saw last: the article's own text may have been written on since it was withdrawn.</summary>
    private async Task<SeenText?> SeenAsync(long id, Correction? last, CancellationToken cancel) => last is null ? null : await db.Revisions
        .Where(revision => revision.ArticleId == id && revision.Number == last.Revision)
        .Select(revision => new SeenText(revision.Title, revision.CategoryId))
        .SingleOrDefaultAsync(cancel);

    private async Task<IReadOnlyList<RecordedChange>> ChangesAsync(long id, List<Correction> lines, bool withTexts, CancellationToken cancel)
    {
        var changes = lines.Select((line, at) => new RecordedChange(line, PublicBefore(line, lines.ElementAtOrDefault(at + 1)), null)).ToList();
        var compared = changes.Where(change => withTexts && change.HasDifference).Take(MostDifferences).ToList();
        var numbers = compared.SelectMany(change => new[] { change.Before, change.Line.Revision }).Distinct().ToList();
        var texts = await db.Revisions
            .Where(revision => revision.ArticleId == id && numbers.Contains(revision.Number))
            .ToDictionaryAsync(revision => revision.Number, cancel);

        foreach (var change in compared.Where(change => texts.ContainsKey(change.Before) && texts.ContainsKey(change.Line.Revision)))
        {
            changes[changes.IndexOf(change)] = change with { Difference = PublicDifference.Of(texts[change.Before], texts[change.Line.Revision]) };
        }

        return changes;
    }

    /// <summary>After a withdrawal readers saw nothing: what came next is compared with what they saw before it.</summary>
    private static int PublicBefore(Correction line, Correction? older) =>
        older is { Kind: CorrectionKind.Withdrawal } ? older.Revision : line.RevisionBefore;

    private async Task<FirstPublication> FirstAsync(long id, RecordRow row, List<Correction> lines, CancellationToken cancel)
    {
        var number = lines.Count > 0 ? lines[^1].RevisionBefore : row.ShownRevision;
        var named = await (
            from revision in db.Revisions.Where(revision => revision.ArticleId == id && revision.Number == number)
            join publisher in db.Publishers on revision.PublisherId equals publisher.Id
            select new { publisher.Name, revision.SourceKind, revision.SourceName }).SingleOrDefaultAsync(cancel);

        // An import was published elsewhere before, and its page says so.
        var at = row.PublishedUtc < row.FirstPublishedUtc ? row.PublishedUtc : row.FirstPublishedUtc;
        return new FirstPublication(at, number, named?.Name ?? "", named?.SourceKind, named?.SourceName ?? "");
    }

    /// <summary>What the store says of an article whose record is asked for.</summary>
    private sealed record RecordRow(
        string Title, string Slug, Script Script, long CategoryId, DateTime PublishedUtc, DateTime FirstPublishedUtc, int ShownRevision);

    /// <summary>The part of a text that readers saw which says where it stood.</summary>
    private sealed record SeenText(string Title, long CategoryId);
}
