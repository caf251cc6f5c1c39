namespace PingxiangPortal.Web.Store.Hot;

/// <summary>The statements with which a window moves on. Both engines read them.</summary>
internal static class MoveWindowSql
{
    public const string Read =
        """
        SELECT "LeftHour", "LeftMeasure", "LeftArticleId", "EpochHour" FROM "HotProgress" WHERE "Window" = @window
        """;

    /// <summary>The last count of the next piece; nothing when fewer are left than a piece may have.</summary>
    public const string FindEnd =
        """
        SELECT "Hour", "Measure", "ArticleId" FROM "HotHours"
        WHERE ("Hour", "Measure", "ArticleId") > (@leftHour, @leftMeasure, @leftArticle) AND "Hour" < @first
        ORDER BY "Hour", "Measure", "ArticleId"
        LIMIT 1 OFFSET @skip
        """;

    public const string DropEmpty =
        $"""
        DELETE FROM "HotPlaces" WHERE "Window" = @window AND "Count" = 0
          AND ("ArticleId", "Measure") IN (SELECT "ArticleId", "Measure" FROM "HotHours" WHERE {InPiece})
        """;

    public const string DropHours =
        $"""
        DELETE FROM "HotHours" WHERE {InPiece}
        """;

    public const string Remember =
        """
        UPDATE "HotProgress" SET "LeftHour" = @endHour, "LeftMeasure" = @endMeasure, "LeftArticleId" = @endArticle
        WHERE "Window" = @window
        """;

    public const string RememberEpoch =
        """
        UPDATE "HotProgress" SET "EpochHour" = @now WHERE "Window" = @window
        """;

    private const string InPiece =
        """
        ("Hour", "Measure", "ArticleId") > (@leftHour, @leftMeasure, @leftArticle)
          AND ("Hour", "Measure", "ArticleId") <= (@endHour, @endMeasure, @endArticle)
        """;

    public static string Subtract { get; } =
        $"""
        UPDATE "HotPlaces" SET
          "Count" = "HotPlaces"."Count" - leaving."Count",
          "Score" = "HotPlaces"."Score" - leaving."Score"
        FROM (
          SELECT "Window", "Measure", "ArticleId", SUM("Count") AS "Count",
            SUM("Count" * {HotSql.Weight("\"Hour\"", "\"EpochHour\"")}) AS "Score"
          FROM "HotHours" CROSS JOIN "HotProgress"
          WHERE "Window" = @window AND {InPiece}
          GROUP BY "Window", "Measure", "ArticleId") AS leaving
        WHERE "HotPlaces"."Window" = leaving."Window"
          AND "HotPlaces"."ArticleId" = leaving."ArticleId"
          AND "HotPlaces"."Measure" = leaving."Measure"
        """;

    public static string Rebase { get; } =
        $"""
        UPDATE "HotPlaces" SET "Score" = "Score" * {HotSql.Weight("@epoch", "@now")} WHERE "Window" = @window
        """;
}
