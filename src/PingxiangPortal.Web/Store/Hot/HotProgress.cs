using PingxiangPortal.Core.Hot;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>
/// How far a window has moved on: the last count that left it, in the order of hours, measures and articles. It is
/// stored, so that nothing leaves twice, whoever crashes and however many servers there are.
/// </summary>
internal sealed class HotProgress
{
    public HotWindow Window { get; init; }

    /// <summary>The hour in which one reading weighs 1.</summary>
    public int EpochHour { get; init; }

    public int LeftHour { get; init; }

    /// <summary>The greatest number when the whole hour has left.</summary>
    public int LeftMeasure { get; init; }

    /// <summary>The greatest number when the whole hour has left.</summary>
    public long LeftArticleId { get; init; }
}
