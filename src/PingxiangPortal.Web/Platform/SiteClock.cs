namespace PingxiangPortal.Web.Platform;

/// <summary>The present moment, and the site's time zone for what people read and type.</summary>
internal sealed class SiteClock(TimeProvider time, TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(ToLocal(UtcNow).DateTime);

    /// <summary>When the site's next day begins.</summary>
    public DateTime NextMidnightUtc => ToUtc(Today.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>The moment with the site's offset, as <c>datetime</c> attributes carry it.</summary>
    public DateTimeOffset ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTime(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)), zone);

    /// <summary>A time typed in the site's zone; one that a clock change skips counts as the moment after it.</summary>
    public DateTime ToUtc(DateTime local)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(
            zone.IsInvalidTime(unspecified) ? unspecified.AddHours(1) : unspecified,
            zone);
    }
}
