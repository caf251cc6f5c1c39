using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Web.Features.Reactions;

/// <summary>
/// Tells the hot lists of votes, after the commit and outside the click: one that is moved or taken back leaves the
/// hour in which it was set, so that the lists hold those that stand now.
/// </summary>
internal sealed class VoteCounts(PendingCounts pending)
{
    public void Change(long articleId, Vote? before, Vote? after)
    {
        Add(articleId, before, -1);
        Add(articleId, after, +1);
    }

    private void Add(long articleId, Vote? vote, int by)
    {
        if (vote is { } given)
        {
            var hour = HotHour.Of(given.SetUtc);
            pending.Add(new HourlyCount(hour, HotMeasure.Reactions, articleId), by);
            pending.Add(new HourlyCount(hour, HotMeasures.Of(given.Kind), articleId), by);
        }
    }
}
