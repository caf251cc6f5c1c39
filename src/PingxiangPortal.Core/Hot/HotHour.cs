namespace PingxiangPortal.Core.Hot;

/// <summary>Clock hours in UTC as whole numbers, from 1970 on: the grain in which hot lists count.</summary>
public static class HotHour
{
    /// <summary>The hour in which a moment lies.</summary>
    /// <param name="utc">A moment in UTC, from 1970 on.</param>
    /// <returns>0 or more.</returns>
    public static int Of(DateTime utc) => (int)((utc - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerHour);

    /// <summary>The first moment of an hour, in UTC.</summary>
    /// <param name="hour">0 or more.</param>
    public static DateTime BeginUtc(int hour) => DateTime.UnixEpoch.AddHours(hour);

    /// <summary>The first hour that a window still counts.</summary>
    /// <param name="window">One of the three windows.</param>
    /// <param name="nowHour">The present hour.</param>
    public static int FirstOf(HotWindow window, int nowHour) => nowHour - window.Hours();
}
