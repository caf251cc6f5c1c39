using PingxiangPortal.Core.Hot;

namespace PingxiangPortal.Web.Store.Hot;

/// <summary>An article's place in one hot list: always the sum of the hours that the window still counts.</summary>
internal sealed class HotPlace
{
    public HotWindow Window { get; init; }

    public HotMeasure Measure { get; init; }

    public long ArticleId { get; init; }

    /// <summary>How many readings or reactions the window holds.</summary>
    public int Count { get; init; }

    /// <summary>
    /// The same, each weighed by its hour: one of the window's epoch weighs 1, and each half-life later twice as much.
    /// New ones weigh more instead of old ones less, so that the order holds without rewriting as time passes.
    /// </summary>
    public double Score { get; init; }
}
