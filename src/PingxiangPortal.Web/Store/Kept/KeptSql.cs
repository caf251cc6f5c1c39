using PingxiangPortal.Core.Articles;
using PingxiangPortal.Web.Store.Postgres;

namespace PingxiangPortal.Web.Store.Kept;

/// <summary>The statements that make kept lists and counts anew, in each engine's words.</summary>
internal static class KeptSql
{
    private static readonly string Published = $"""
        "State" = {(int)ArticleState.Published} AND "PublishedUtc" IS NOT NULL
        """;

    /// <summary>Sources and tags keep their numbers, which stand in addresses.</summary>
    public static IEnumerable<string> Statements(PortalDb db) =>
    [
        """DELETE FROM "Listings" """,
        ListCategories,
        List("2", "\"PublisherId\"", $"""FROM "Articles" WHERE {Published}"""),
        $"""INSERT INTO "Sources" ("Name") SELECT DISTINCT "SourceName" FROM "Articles" WHERE {Published} AND "SourceName" <> '' ON CONFLICT ("Name") DO NOTHING""",
        List("3", "source.\"Id\"", $"""FROM "Articles" article JOIN "Sources" source ON source."Name" = article."SourceName" WHERE {Published}""", "article.\"Id\""),
        $"""{Tagged(db)} INSERT INTO "Tags" ("Name") SELECT DISTINCT "Tag" FROM tagged WHERE "Tag" <> '' ON CONFLICT ("Name") DO NOTHING""",
        $"""{Tagged(db)} {List("4", "tag.\"Id\"", """FROM tagged JOIN "Tags" tag ON tag."Name" = tagged."Tag" WHERE tagged."Tag" <> ''""", "tagged.\"Id\"")}""",
        """DELETE FROM "ListedMonths" """,
        $"""
        INSERT INTO "ListedMonths" ("ListKey", "Month", "Articles")
        SELECT "ListKey", {Month(db)}, COUNT(*) FROM "Listings" GROUP BY 1, 2
        """,
        """DELETE FROM "ReactionTallies" """,
        """
        INSERT INTO "ReactionTallies" ("ArticleId", "Flower", "Handshake", "Shocked", "Passby", "Egg")
        SELECT "ArticleId",
          COUNT(CASE WHEN "Kind" = 1 THEN 1 END), COUNT(CASE WHEN "Kind" = 2 THEN 1 END), COUNT(CASE WHEN "Kind" = 3 THEN 1 END),
          COUNT(CASE WHEN "Kind" = 4 THEN 1 END), COUNT(CASE WHEN "Kind" = 5 THEN 1 END)
        FROM "Reactions" GROUP BY "ArticleId"
        """,
    ];

    private static string ListCategories { get; } =
        $"""
        INSERT INTO "Listings" ("ListKey", "PublishedUtc", "ArticleId")
        WITH RECURSIVE above("Id", "Above") AS (
          SELECT "Id", "Id" FROM "Categories"
          UNION ALL
          SELECT above."Id", category."ParentId" FROM above
          JOIN "Categories" category ON category."Id" = above."Above"
          WHERE category."ParentId" IS NOT NULL)
        SELECT above."Above" * 8 + 1, article."PublishedUtc", article."Id"
        FROM "Articles" article JOIN above ON above."Id" = article."CategoryId"
        WHERE {Published}
        ORDER BY 1, 2, 3
        """;

    /// <summary>In the order of the key, so that the index grows at its end. The kinds are those of <see cref="ListKeys"/>.</summary>
    private static string List(string kind, string id, string from, string article = "\"Id\"") =>
        $"""
        INSERT INTO "Listings" ("ListKey", "PublishedUtc", "ArticleId")
        SELECT {id} * 8 + {kind}, "PublishedUtc", {article} {from} ORDER BY 1, 2, 3
        """;

    /// <summary>Cuts each article's tags off the front of their column, one after the other.</summary>
    private static string Tagged(PortalDb db)
    {
        var space = db is PostgresPortalDb ? "strpos(\"Rest\", ' ')" : "instr(\"Rest\", ' ')";
        return $"""
            WITH RECURSIVE tagged("Id", "PublishedUtc", "Tag", "Rest") AS (
              SELECT "Id", "PublishedUtc", CAST('' AS text), CAST("Tags" || ' ' AS text) FROM "Articles" WHERE {Published} AND "Tags" <> ''
              UNION ALL
              SELECT "Id", "PublishedUtc", substr("Rest", 1, {space} - 1), substr("Rest", {space} + 1) FROM tagged WHERE "Rest" <> '')
            """;
    }

    /// <summary><see cref="ListedMonth.Of"/> in each engine's words.</summary>
    private static string Month(PortalDb db) => db is PostgresPortalDb
        ? """CAST(to_char("PublishedUtc" AT TIME ZONE 'UTC', 'YYYYMM') AS integer)"""
        : """CAST(strftime('%Y%m', "PublishedUtc") AS integer)""";
}
