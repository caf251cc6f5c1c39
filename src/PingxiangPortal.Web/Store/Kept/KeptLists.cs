using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>Keeps the lists of categories in step with articles and the tree, in the write that changes them.</summary>
internal static class KeptLists
{
    /// <summary>What the next save will change about the lists.</summary>
    public static IReadOnlyList<Move> ChangesIn(ChangeTracker tracker) =>
    [
        .. tracker.Entries<Article>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => new Move(
                entry.Entity,
                entry.State == EntityState.Added ? null : Place.Of(entry.OriginalValues.GetValue<ArticleState>(nameof(Article.State)), entry.OriginalValues.GetValue<DateTime?>(nameof(Article.PublishedUtc)), entry.OriginalValues.GetValue<long>(nameof(Article.CategoryId))),
                Place.Of(entry.Entity.State, entry.Entity.PublishedUtc, entry.Entity.CategoryId)))
            .Where(move => move.Before != move.After),
    ];

    /// <summary>After the save, when a new article has its number.</summary>
    public static async Task ApplyAsync(PortalDb db, IReadOnlyList<Move> moves)
    {
        if (moves.Count == 0)
        {
            return;
        }

        await db.HoldTreeAsync();
        var parents = await ParentsAsync(db);

        foreach (var move in moves)
        {
            await AddAsync(db, move.Article.Id, move.Before, parents, -1);
            await AddAsync(db, move.Article.Id, move.After, parents, +1);
        }
    }

    /// <summary>A category hangs below another one now: its whole list leaves those above it, and joins the new ones.</summary>
    public static async Task MoveCategoryAsync(PortalDb db, long categoryId, IEnumerable<long> left, IEnumerable<long> joined)
    {
        foreach (var above in left)
        {
            await db.Listings
                .Where(listing => listing.CategoryId == above && db.Listings.Any(own => own.CategoryId == categoryId
                    && own.PublishedUtc == listing.PublishedUtc
                    && own.ArticleId == listing.ArticleId))
                .ExecuteDeleteAsync();
            await ShiftMonthsAsync(db, categoryId, above, -1);
        }

        foreach (var above in joined)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "Listings" ("CategoryId", "PublishedUtc", "ArticleId")
                SELECT {above}, "PublishedUtc", "ArticleId" FROM "Listings" WHERE "CategoryId" = {categoryId}
                """);
            await ShiftMonthsAsync(db, categoryId, above, +1);
        }
    }

    private static Task<int> ShiftMonthsAsync(PortalDb db, long categoryId, long above, int sign) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ListedMonths" ("CategoryId", "Month", "Articles")
        SELECT {above}, "Month", {sign} * "Articles" FROM "ListedMonths" WHERE "CategoryId" = {categoryId}
        ON CONFLICT ("CategoryId", "Month") DO UPDATE SET "Articles" = "ListedMonths"."Articles" + excluded."Articles"
        """);

    private static async Task AddAsync(PortalDb db, long articleId, Place? place, Dictionary<long, long?> parents, int sign)
    {
        if (place is not { } at)
        {
            return;
        }

        for (long? category = at.CategoryId; category is { } id; category = parents.GetValueOrDefault(id))
        {
            await (sign > 0
                ? db.Database.ExecuteSqlAsync($"""INSERT INTO "Listings" ("CategoryId", "PublishedUtc", "ArticleId") VALUES ({id}, {at.PublishedUtc}, {articleId})""")
                : db.Listings.Where(each => each.CategoryId == id && each.PublishedUtc == at.PublishedUtc && each.ArticleId == articleId).ExecuteDeleteAsync());
            await CountAsync(db, id, ListedMonth.Of(at.PublishedUtc), sign);
        }
    }

    private static Task<int> CountAsync(PortalDb db, long categoryId, int month, int articles) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ListedMonths" ("CategoryId", "Month", "Articles") VALUES ({categoryId}, {month}, {articles})
        ON CONFLICT ("CategoryId", "Month") DO UPDATE SET "Articles" = "ListedMonths"."Articles" + {articles}
        """);

    private static Task<Dictionary<long, long?>> ParentsAsync(PortalDb db) =>
        db.Categories.Select(category => new { category.Id, category.ParentId }).ToDictionaryAsync(each => each.Id, each => each.ParentId);

    /// <summary>An article that changes its place in the lists, appears in them or leaves them.</summary>
    internal sealed record Move(Article Article, Place? Before, Place? After);

    /// <summary>Where the lists have a published article.</summary>
    internal readonly record struct Place(long CategoryId, DateTime PublishedUtc)
    {
        /// <summary>Null for an article that no list has.</summary>
        public static Place? Of(ArticleState state, DateTime? publishedUtc, long categoryId) =>
            state == ArticleState.Published && publishedUtc is { } published ? new Place(categoryId, published) : null;
    }
}
