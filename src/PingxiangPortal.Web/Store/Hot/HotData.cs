using Microsoft.EntityFrameworkCore;
using PingxiangPortal.Core.Hot;
using PingxiangPortal.Core.Reactions;
using PingxiangPortal.Web.Store.Postgres;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>
/// The hot lists made anew: reactions from their rows, readings from the hours in which they were counted, for a
/// reading leaves nothing else behind.
/// </summary>
internal static class HotData
{
    private const int Reactions = (int)HotMeasure.Reactions;

    private static string MeasureOfKind { get; } =
        $"""CASE "Kind" {string.Concat(ReactionKinds.All.Select(kind => $"WHEN {(int)kind} THEN {(int)HotMeasures.Of(kind)} "))}END""";

    private static string FillPlaces { get; } =
        $"""
        INSERT INTO "HotPlaces" ("Window", "Measure", "ArticleId", "Count", "Score")
        SELECT "Window", "Measure", "ArticleId", SUM("Count"), SUM("Count" * {HotSql.Weight("\"Hour\"", "\"EpochHour\"")})
        FROM "HotProgress" CROSS JOIN "HotHours"
        WHERE ("Hour", "Measure", "ArticleId") > {HotSql.Left}
        GROUP BY "Window", "Measure", "ArticleId"
        HAVING SUM("Count") <> 0
        """;

    /// <summary>Fills what an older version left empty; otherwise one small question.</summary>
    public static async Task FillIfEmptyAsync(PortalDb db, int nowHour, CancellationToken cancel)
    {
        if (await db.HoldsAsync("""NOT EXISTS (SELECT 1 FROM "HotProgress")""", cancel))
        {
            db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await RebuildAsync(db, nowHour, cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    /// <summary>In the caller's transaction. It reads every reaction, a second or so for a million.</summary>
    public static async Task RebuildAsync(PortalDb db, int nowHour, CancellationToken cancel)
    {
        var first = HotHour.FirstOf(HotWindows.Longest, nowHour);
        object[] span = [HotHour.BeginUtc(first), HotHour.BeginUtc(nowHour + 1)];

        await db.HotPlaces.ExecuteDeleteAsync(cancel);
        await db.HotProgress.ExecuteDeleteAsync(cancel);
        await db.HotHours
            .Where(count => count.Measure != HotMeasure.Reads || count.Hour < first || count.Hour > nowHour)
            .ExecuteDeleteAsync(cancel);

        await db.Database.ExecuteSqlRawAsync(CountReactions($"{Reactions}", HourSql(db)), span, cancel);
        await db.Database.ExecuteSqlRawAsync(CountReactions(MeasureOfKind, HourSql(db)), span, cancel);

        foreach (var window in HotWindows.All)
        {
            await BeginAsync(db, window, nowHour, cancel);
        }

        await db.Database.ExecuteSqlRawAsync(FillPlaces, cancel);
    }

    private static Task<int> BeginAsync(PortalDb db, HotWindow window, int nowHour, CancellationToken cancel)
    {
        var left = HotMark.EndOf(HotHour.FirstOf(window, nowHour) - 1);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "HotProgress" ("Window", "EpochHour", "LeftHour", "LeftMeasure", "LeftArticleId")
            VALUES ({(int)window}, {nowHour}, {left.Hour}, {left.Measure}, {left.ArticleId})
            """,
            cancel);
    }

    /// <summary>A vote counts in the hour in which it became what it is.</summary>
    private static string CountReactions(string measure, string hour) =>
        $$"""
        INSERT INTO "HotHours" ("Hour", "Measure", "ArticleId", "Count")
        SELECT {{hour}}, {{measure}}, "ArticleId", COUNT(*) FROM "Reactions"
        WHERE "ChangedUtc" >= {0} AND "ChangedUtc" < {1}
        GROUP BY 1, 2, 3
        """;

    /// <summary><see cref="HotHour.Of"/> in each engine's words.</summary>
    private static string HourSql(PortalDb db) => db is PostgresPortalDb
        ? """CAST(floor(extract(epoch FROM "ChangedUtc") / 3600) AS integer)"""
        : """CAST(strftime('%s', "ChangedUtc") AS integer) / 3600""";
}
