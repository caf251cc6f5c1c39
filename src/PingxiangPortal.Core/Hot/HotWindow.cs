namespace PingxiangPortal.Core.Hot;

/// <summary>The spans of time that hot lists look back on, numbered for the store.</summary>
public enum HotWindow
{
    /// <summary>近 24 小時, the last 24 hours.</summary>
    Day = 1,

    /// <summary>近 7 天, the last 7 days.</summary>
    Week = 2,

    /// <summary>近 30 天, the last 30 days.</summary>
    Month = 3,
}
