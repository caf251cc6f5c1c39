using System.Globalization;

namespace PingxiangPortal.Core.Import;

/// <summary>Reads the times that portal pages show.</summary>
internal static class SeedTime
{
    private static readonly string[] Formats =
    [
        "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "yyyy-M-d'T'H:mm", "yyyy-M-d'T'H:mm:ss",
    ];

    // Discuz! X counts seconds from 1970.
    private const int FirstYear = 1970;

    /// <summary>Null when the text is no time, or one that the zone never had.</summary>
    public static DateTime? ParseUtc(string text, TimeZoneInfo zone)
    {
        var isTime = DateTime.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var local);

        return isTime && local.Year >= FirstYear && !zone.IsInvalidTime(local)
            ? TimeZoneInfo.ConvertTimeToUtc(local, zone)
            : null;
    }
}
