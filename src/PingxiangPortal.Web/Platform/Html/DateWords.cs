using System.Globalization;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Days in words, as the pages write them.</summary>
internal static class DateWords
{
    /// <summary>2021年12月8日.</summary>
    public static string Full(this DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>星期三.</summary>
    public static string Weekday(this DateOnly day) => "星期" + "日一二三四五六"[(int)day.DayOfWeek];

    /// <summary>2021-12-08, for <c>datetime</c> attributes.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2021-12-08T13:03:00+08:00, for machines.</summary>
    public static string Iso(this DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>12/8, the large date beside a day's articles.</summary>
    public static string MonthAndDay(this DateOnly day) => day.ToString("M'/'d", CultureInfo.InvariantCulture);

    /// <summary>What stands under the large date: 今天 and the weekday, or the year when it is not the present one.</summary>
    public static string Beside(this DateOnly day, DateOnly today) =>
        day == today ? "今天 " + day.Weekday()
        : day.Year == today.Year ? day.Weekday()
        : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年 {day.Weekday()}");
}
