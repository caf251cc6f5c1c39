namespace PingxiangPortal.Web.Store.Kept;

/// <summary>Days in the site's time zone: the archive is kept by them.</summary>
internal sealed class LocalDays(TimeZoneInfo zone)
{
    /// <summary>Names the zone; what was kept by the days of another one is made anew.</summary>
    public string Zone => zone.Id;

    /// <summary>The day of a moment as a number, 20260308 for March 8th, 2026.</summary>
    public int Of(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        return (local.Year * 10_000) + (local.Month * 100) + local.Day;
    }
}
