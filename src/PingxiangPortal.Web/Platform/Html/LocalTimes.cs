using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Shows moments in the site's time zone.</summary>
internal static class LocalTimes
{
    /// <summary>The moment as a <c>time</c> element.</summary>
    public static IHtmlContent LocalTime(this IHtmlHelper html, DateTime utc, TimeFormat format)
    {
        var clock = html.ViewContext.HttpContext.RequestServices.GetRequiredService<SiteClock>();
        var local = clock.ToLocal(utc);
        var machine = local.Iso();
        var words = local.ToString(Pattern(format, local, clock.Today), CultureInfo.InvariantCulture);

        // Digits and a few characters of ours: there is nothing to encode.
        return new HtmlString($"""<time datetime="{machine}">{words}</time>""");
    }

    private static string Pattern(TimeFormat format, DateTimeOffset local, DateOnly today)
    {
        var isToday = DateOnly.FromDateTime(local.DateTime) == today;
        var isThisYear = local.Year == today.Year;

        return format switch
        {
            TimeFormat.Long => "yyyy年M月d日 HH:mm",
            TimeFormat.Day => isThisYear ? "M月d日" : "yyyy年M月d日",
            TimeFormat.Moment => isThisYear ? "M月d日 HH:mm" : "yyyy年M月d日 HH:mm",
            TimeFormat.Clock => "HH:mm",
            TimeFormat.Short when isToday => "HH:mm",
            TimeFormat.Short => isThisYear ? "M'/'d" : "yyyy'/'M'/'d",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
    }
}
