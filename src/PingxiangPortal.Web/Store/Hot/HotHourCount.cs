using PingxiangPortal.Core.Hot;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>What was counted of an article in one clock hour; kept until the longest window has passed it.</summary>
internal sealed class HotHourCount
{
    /// <summary>As <see cref="HotHour"/> numbers it.</summary>
    public int Hour { get; init; }

    public HotMeasure Measure { get; init; }

    public long ArticleId { get; init; }

    /// <summary>Never 0. Below 0 only after a crash lost a reaction's count and the reaction was then taken back.</summary>
    public int Count { get; init; }
}
