using System.Globalization;

namespace PingxiangPortal.Web.Platform.Html;

/// <summary>Counts as the pages write them.</summary>
internal static class Numbers
{
    /// <summary>8,412: a comma from a thousand on, whatever the machine's own habits.</summary>
    public static string Grouped(this int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
