namespace PingxiangPortal.Web.Store.Hot;

/// <summary>A place in the order in which counts leave the windows: by hour, measure and article.</summary>
internal readonly record struct HotMark(int Hour, int Measure, long ArticleId)
{
    /// <summary>After all that an hour has, whatever it is.</summary>
    public static HotMark EndOf(int hour) => new(hour, int.MaxValue, long.MaxValue);

    public bool IsBefore(HotMark other) =>
        (Hour, Measure, ArticleId).CompareTo((other.Hour, other.Measure, other.ArticleId)) < 0;
}
