using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store.Postgres;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>All that is kept beside the rows that it follows from, made anew from them.</summary>
internal static class KeptData
{
    /// <summary>Fills what an older version or a bulk load left empty; otherwise one question that two indexes answer.</summary>
    public static async Task FillIfEmptyAsync(PortalDb db, CancellationToken cancel)
    {
        var published = $"""EXISTS (SELECT 1 FROM "Articles" WHERE "State" = {(int)ArticleState.Published})""";

        if (await db.HoldsAsync($"""{published} AND NOT EXISTS (SELECT 1 FROM "Listings")""", cancel))
        {
            await RebuildAsync(db, cancel);
        }
    }

    /// <summary>Takes seconds for a million articles; nothing else may write meanwhile.</summary>
    public static async Task RebuildAsync(PortalDb db, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);

        foreach (var sql in Statements(MonthSql(db)))
        {
            await db.Database.ExecuteSqlRawAsync(sql, cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private static string[] Statements(string month) =>
    [
        """
        DELETE FROM "Listings"
        """,
        $"""
        INSERT INTO "Listings" ("CategoryId", "PublishedUtc", "ArticleId")
        WITH RECURSIVE above("Id", "Above") AS (
          SELECT "Id", "Id" FROM "Categories"
          UNION ALL
          SELECT above."Id", category."ParentId" FROM above
          JOIN "Categories" category ON category."Id" = above."Above"
          WHERE category."ParentId" IS NOT NULL)
        SELECT above."Above", article."PublishedUtc", article."Id"
        FROM "Articles" article JOIN above ON above."Id" = article."CategoryId"
        WHERE article."State" = {(int)ArticleState.Published} AND article."PublishedUtc" IS NOT NULL
        ORDER BY 1, 2, 3
        """,
        """
        DELETE FROM "ListedMonths"
        """,
        $"""
        INSERT INTO "ListedMonths" ("CategoryId", "Month", "Articles")
        SELECT "CategoryId", {month}, COUNT(*) FROM "Listings" GROUP BY 1, 2
        """,
        """
        DELETE FROM "ReactionTallies"
        """,
        """
        INSERT INTO "ReactionTallies" ("ArticleId", "Flower", "Handshake", "Shocked", "Passby", "Egg")
        SELECT "ArticleId",
          COUNT(CASE WHEN "Kind" = 1 THEN 1 END), COUNT(CASE WHEN "Kind" = 2 THEN 1 END), COUNT(CASE WHEN "Kind" = 3 THEN 1 END),
          COUNT(CASE WHEN "Kind" = 4 THEN 1 END), COUNT(CASE WHEN "Kind" = 5 THEN 1 END)
        FROM "Reactions" GROUP BY "ArticleId"
        """,
    ];

    /// <summary><see cref="ListedMonth.Of"/> in each engine's words.</summary>
    private static string MonthSql(PortalDb db) => db is PostgresPortalDb
        ? """CAST(to_char("PublishedUtc" AT TIME ZONE 'UTC', 'YYYYMM') AS integer)"""
        : """CAST(strftime('%Y%m', "PublishedUtc") AS integer)""";
}
