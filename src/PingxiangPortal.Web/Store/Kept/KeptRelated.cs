using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Core.Related;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>
/// Finds an article's related ones when it is published, and has it enter the lists of those. An article that was
/// published before there were such lists has none until it is published again; its page shows what its category has.
/// </summary>
internal static class KeptRelated
{
    private const int FromCategory = 150;
    private const int AfterIt = 50;
    private const int FromTag = 30;

    /// <summary>In the write that publishes, after the lists were saved.</summary>
    /// <param name="db">The write's context.</param>
    /// <param name="article">The published article.</param>
    /// <param name="chosen">The editor's choice, which comes first.</param>
    /// <returns>The articles whose lists it left: their pages are old, and nothing in the store tells so any more.</returns>
    public static async Task<IReadOnlyList<long>> MakeAsync(PortalDb db, Article article, IReadOnlyList<long> chosen)
    {
        var left = await db.RelatedArticles
            .Where(related => related.RelatedId == article.Id && related.Score < Relatedness.Chosen)
            .Select(related => related.ArticleId)
            .ToListAsync();
        await db.RelatedArticles
            .Where(related => related.ArticleId == article.Id || (related.RelatedId == article.Id && related.Score < Relatedness.Chosen))
            .ExecuteDeleteAsync();

        var found = await FindAsync(db, article, chosen);

        foreach (var (id, score) in found)
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "RelatedArticles" ("ArticleId", "RelatedId", "Score") VALUES ({article.Id}, {id}, {score})""");
        }

        foreach (var (id, score) in found.Where(each => each.Score < Relatedness.Chosen).OrderBy(each => each.Id))
        {
            await EnterAsync(db, id, article.Id, score);
        }

        return left;
    }

    private static async Task<IReadOnlyList<(long Id, int Score)>> FindAsync(PortalDb db, Article article, IReadOnlyList<long> chosen)
    {
        var known = await db.Articles.Where(each => chosen.Contains(each.Id) && each.Id != article.Id).Select(each => each.Id).ToListAsync();
        var first = chosen.Where(known.Contains).Select((id, at) => (id, Relatedness.Chosen + ArticleLimits.RelatedCount - at)).ToList();
        return [.. first, .. (await RankAsync(db, article, known)).Take(ArticleLimits.RelatedCount - first.Count)];
    }

    private static async Task<IEnumerable<(long Id, int Score)>> RankAsync(PortalDb db, Article article, IReadOnlyList<long> chosen)
    {
        var ids = (await CandidatesAsync(db, article)).Except([.. chosen, article.Id]).ToList();
        var others = await db.Articles
            .Where(other => other.State == ArticleState.Published && ids.Contains(other.Id))
            .Select(other => new { other.Id, Text = new RelatedText(other.Title, other.Summary, other.Tags, other.CategoryId, other.PublishedUtc!.Value) })
            .ToListAsync();
        var relatedness = new Relatedness(TextOf(article));

        return others
            .Select(other => (other.Id, Score: relatedness.To(other.Text)))
            .OrderByDescending(each => each.Score)
            .ThenByDescending(each => each.Id);
    }

    /// <summary>Those around it in its category's list, and the newest of each tag's.</summary>
    private static async Task<IReadOnlyList<long>> CandidatesAsync(PortalDb db, Article article)
    {
        var time = article.PublishedUtc!.Value; // it is published
        var category = db.Listings.Where(listing => listing.ListKey == ListKeys.OfCategory(article.CategoryId));
        var ids = await category.Where(listing => listing.PublishedUtc <= time).OrderByDescending(listing => listing.PublishedUtc).Take(FromCategory).Select(listing => listing.ArticleId).ToListAsync();
        ids.AddRange(await category.Where(listing => listing.PublishedUtc > time).OrderBy(listing => listing.PublishedUtc).Take(AfterIt).Select(listing => listing.ArticleId).ToListAsync());

        foreach (var tag in article.Tags)
        {
            var key = ListKeys.OfTag(await KeptNames.TagAsync(db, tag));
            ids.AddRange(await db.Listings.Where(listing => listing.ListKey == key).OrderByDescending(listing => listing.PublishedUtc).Take(FromTag).Select(listing => listing.ArticleId).ToListAsync());
        }

        return [.. ids.Distinct()];
    }

    /// <summary>Takes the place of the last one in a list that is full, if it is nearer.</summary>
    private static async Task EnterAsync(PortalDb db, long listId, long articleId, int score)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "RelatedArticles" ("ArticleId", "RelatedId", "Score") VALUES ({listId}, {articleId}, {score})
            ON CONFLICT ("ArticleId", "RelatedId") DO NOTHING
            """);
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "RelatedArticles" WHERE "ArticleId" = {listId} AND "RelatedId" NOT IN (
              SELECT "RelatedId" FROM "RelatedArticles" WHERE "ArticleId" = {listId}
              ORDER BY "Score" DESC, "RelatedId" DESC LIMIT {ArticleLimits.RelatedCount})
            """);
    }

    private static RelatedText TextOf(Article article) =>
        new(article.Title, article.Summary, article.Tags, article.CategoryId, article.PublishedUtc!.Value); // it is published
}
