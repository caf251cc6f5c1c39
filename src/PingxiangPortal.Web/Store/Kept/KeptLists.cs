using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>Keeps all lists and the archive in step with articles and the tree, in the write that changes them.</summary>
internal static class KeptLists
{
    /// <summary>What the next save will change about the lists.</summary>
    public static IReadOnlyList<Move> ChangesIn(ChangeTracker tracker) =>
    [
        .. tracker.Entries<Article>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => new Move(
                entry.Entity,
                entry.State == EntityState.Added ? null : ListPlace.Of(entry.OriginalValues),
                ListPlace.Of(entry.CurrentValues)))
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
        var parents = await db.Categories.Select(category => new { category.Id, category.ParentId }).ToDictionaryAsync(each => each.Id, each => each.ParentId);

        foreach (var move in moves)
        {
            await ApplyAsync(db, move, parents);
        }
    }

    /// <summary>A category hangs below another one now: its whole list leaves those above it, and joins the new ones.</summary>
    public static async Task MoveCategoryAsync(PortalDb db, long categoryId, IEnumerable<long> left, IEnumerable<long> joined)
    {
        var moved = ListKeys.OfCategory(categoryId);

        foreach (var above in left.Select(ListKeys.OfCategory))
        {
            await db.Listings
                .Where(listing => listing.ListKey == above && db.Listings.Any(own => own.ListKey == moved
                    && own.PublishedUtc == listing.PublishedUtc
                    && own.ArticleId == listing.ArticleId))
                .ExecuteDeleteAsync();
            await ShiftMonthsAsync(db, moved, above, -1);
        }

        foreach (var above in joined.Select(ListKeys.OfCategory))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "Listings" ("ListKey", "PublishedUtc", "ArticleId")
                SELECT {above}, "PublishedUtc", "ArticleId" FROM "Listings" WHERE "ListKey" = {moved}
                """);
            await ShiftMonthsAsync(db, moved, above, +1);
        }
    }

    private static Task<int> ShiftMonthsAsync(PortalDb db, long moved, long above, int sign) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ListedMonths" ("ListKey", "Month", "Articles")
        SELECT {above}, "Month", {sign} * "Articles" FROM "ListedMonths" WHERE "ListKey" = {moved}
        ON CONFLICT ("ListKey", "Month") DO UPDATE SET "Articles" = "ListedMonths"."Articles" + excluded."Articles"
        """);

    /// <summary>Only what differs is written; in the order of keys, so that two writes at once wait for each other but once.</summary>
    private static async Task ApplyAsync(PortalDb db, Move move, Dictionary<long, long?> parents)
    {
        var before = await RowsAsync(db, move.Before, parents);
        var after = await RowsAsync(db, move.After, parents);

        foreach (var row in before.Except(after).Order())
        {
            await db.Listings.Where(each => each.ListKey == row.Key && each.PublishedUtc == row.Utc && each.ArticleId == move.Article.Id).ExecuteDeleteAsync();
            await CountMonthAsync(db, row, -1);
        }

        foreach (var row in after.Except(before).Order())
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "Listings" ("ListKey", "PublishedUtc", "ArticleId") VALUES ({row.Key}, {row.Utc}, {move.Article.Id})""");
            await CountMonthAsync(db, row, +1);
        }

        await CountDayAsync(db, move.Before?.PublishedUtc, -1);
        await CountDayAsync(db, move.After?.PublishedUtc, +1);
    }

    private static async Task<IReadOnlyList<(long Key, DateTime Utc)>> RowsAsync(PortalDb db, ListPlace? place, Dictionary<long, long?> parents)
    {
        if (place is null)
        {
            return [];
        }

        var keys = new List<long> { ListKeys.OfPublisher(place.PublisherId) };

        for (long? category = place.CategoryId; category is { } id; category = parents.GetValueOrDefault(id))
        {
            keys.Add(ListKeys.OfCategory(id));
        }

        if (place.SourceName.Length > 0)
        {
            keys.Add(ListKeys.OfSource(await KeptNames.SourceAsync(db, place.SourceName)));
        }

        foreach (var tag in ArticleTags.Split(place.Tags))
        {
            keys.Add(ListKeys.OfTag(await KeptNames.TagAsync(db, tag)));
        }

        return [.. keys.Select(key => (key, place.PublishedUtc))];
    }

    private static Task<int> CountMonthAsync(PortalDb db, (long Key, DateTime Utc) row, int articles) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ListedMonths" ("ListKey", "Month", "Articles") VALUES ({row.Key}, {ListedMonth.Of(row.Utc)}, {articles})
        ON CONFLICT ("ListKey", "Month") DO UPDATE SET "Articles" = "ListedMonths"."Articles" + {articles}
        """);

    private static async Task CountDayAsync(PortalDb db, DateTime? published, int articles)
    {
        if (published is not { } utc)
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ArchivedDays" ("Day", "Articles") VALUES ({db.GetService<LocalDays>().Of(utc)}, {articles})
            ON CONFLICT ("Day") DO UPDATE SET "Articles" = "ArchivedDays"."Articles" + {articles}
            """);
    }

    /// <summary>An article that changes its place in the lists, appears in them or leaves them.</summary>
    internal sealed record Move(Article Article, ListPlace? Before, ListPlace? After);
}
