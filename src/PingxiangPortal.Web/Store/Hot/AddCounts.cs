using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Store.Writing;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>
/// Adds what was counted to its hour and to every list that still counts the hour, in one write. In prepared SQL that
/// both engines understand, and by adding, so that several servers can do it side by side.
/// </summary>
internal sealed class AddCounts(IReadOnlyList<HourlyChange> changes)
{
    private const string ToHour =
        $"""
        INSERT INTO "HotHours" ("Hour", "Measure", "ArticleId", "Count")
        SELECT @hour, @measure, @article, @by FROM "HotProgress"
        WHERE "Window" = @longest AND (@hour, @measure, @article) > {HotSql.Left}
        ON CONFLICT ("Hour", "Measure", "ArticleId") DO UPDATE SET "Count" = "HotHours"."Count" + excluded."Count"
        """;

    private const string ToTally =
        """
        INSERT INTO "ReadTallies" ("ArticleId", "Reads") VALUES (@article, @by)
        ON CONFLICT ("ArticleId") DO UPDATE SET "Reads" = "ReadTallies"."Reads" + excluded."Reads"
        """;

    private const string DropEmptyHour =
        """
        DELETE FROM "HotHours" WHERE "Hour" = @hour AND "Measure" = @measure AND "ArticleId" = @article AND "Count" = 0
        """;

    private static readonly string ToPlaces =
        $"""
        INSERT INTO "HotPlaces" ("Window", "Measure", "ArticleId", "Count", "Score")
        SELECT "Window", @measure, @article, @by, @by * {HotSql.Weight("@hour", "\"EpochHour\"")} FROM "HotProgress"
        WHERE (@hour, @measure, @article) > {HotSql.Left}
        ON CONFLICT ("Window", "ArticleId", "Measure") DO UPDATE SET
          "Count" = "HotPlaces"."Count" + excluded."Count",
          "Score" = "HotPlaces"."Score" + excluded."Score"
        """;

    private static readonly string DropEmptyPlaces =
        $"""
        DELETE FROM "HotPlaces"
        WHERE "Window" IN ({string.Join(", ", HotWindows.All.Select(window => (int)window))})
          AND "ArticleId" = @article AND "Measure" = @measure AND "Count" = 0
        """;

    /// <summary>How many counts were changed.</summary>
    public async Task<int> WriteAsync(WriteScope scope)
    {
        await scope.Db.TakeHotTurnAsync();

        foreach (var change in changes)
        {
            await AddAsync(scope, change);
        }

        return changes.Count;
    }

    private static async Task AddAsync(WriteScope scope, HourlyChange change)
    {
        await RunAsync(scope, ToHour, change, longest: HotWindows.Longest);
        await RunAsync(scope, ToPlaces, change);

        if (change.Count.Measure == HotMeasure.Reads)
        {
            await TallyAsync(scope, change);
        }

        if (change.By < 0)
        {
            await RunAsync(scope, DropEmptyHour, change);
            await RunAsync(scope, DropEmptyPlaces, change);
        }
    }

    private static async Task RunAsync(WriteScope scope, string sql, HourlyChange change, HotWindow? longest = null)
    {
        var command = scope.Command(sql);
        command.Set("@hour", change.Count.Hour);
        command.Set("@measure", (int)change.Count.Measure);
        command.Set("@article", change.Count.ArticleId);
        command.Set("@by", change.By);

        if (longest is { } window)
        {
            command.Set("@longest", (int)window);
        }

        await command.ExecuteNonQueryAsync();
    }

    private static async Task TallyAsync(WriteScope scope, HourlyChange change)
    {
        var command = scope.Command(ToTally);
        command.Set("@article", change.Count.ArticleId);
        command.Set("@by", (long)change.By);
        await command.ExecuteNonQueryAsync();
    }
}
