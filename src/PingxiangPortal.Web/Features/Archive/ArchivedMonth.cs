using System.Globalization;

namespace PingxiangPortal.Web.Features.Archive;

/// <summary>A month of the site's zone.</summary>
internal readonly record struct ArchivedMonth(int Year, int Month)
{
    /// <summary>A day's number divided by it is the number of its month.</summary>
    public const int DaysInNumber = 100;

    /// <summary>202603 for March 2026.</summary>
    public int Number => (Year * 100) + Month;

    public DateOnly First => new(Year, Month, 1);

    /// <summary>2021年12月.</summary>
    public string Words => First.ToString("yyyy年M月", CultureInfo.InvariantCulture);

    public static ArchivedMonth Of(int number) => new(number / 100, number % 100);

    public static ArchivedMonth Of(DateOnly day) => new(day.Year, day.Month);
}
