using PingxiangPortal.Core.Hot;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>Pieces of SQL about hot lists that several statements share; both engines read them.</summary>
internal static class HotSql
{
    /// <summary>The last count that left a window: what comes after it, the window still holds.</summary>
    public const string Left = """("LeftHour", "LeftMeasure", "LeftArticleId")""";

    /// <summary>The half-life of the window whose number stands in "Window".</summary>
    private static readonly string HalfLife =
        $"""CASE "Window" {string.Concat(HotWindows.All.Select(window => $"WHEN {(int)window} THEN {window.HalfLifeHours()} "))}END""";

    /// <summary>What one reading weighs, by its hour and the epoch of the window in "Window".</summary>
    public static string Weight(string hour, string epoch) =>
        $"power(CAST(2 AS double precision), CAST({hour} - {epoch} AS double precision) / {HalfLife})";
}
