using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Tests.Core.Reactions;

public sealed class ReactionTotalsTests
{
    [Fact]
    public void A_kind_that_nobody_left_counts_nothing()
    {
        var totals = ReactionTotals.From(new Dictionary<ReactionKind, int> { [ReactionKind.Shocked] = 3, [ReactionKind.Egg] = 1 });

        Assert.Equal(new ReactionTotals(0, 0, 3, 0, 1), totals);
        Assert.Equal(4, totals.Sum);
    }

    [Fact]
    public void Each_kind_has_its_own_count()
    {
        var totals = new ReactionTotals(1, 2, 3, 4, 5);

        Assert.Equal([1, 2, 3, 4, 5], ReactionKinds.All.Select(kind => totals[kind]));
        Assert.Throws<ArgumentOutOfRangeException>(() => totals[(ReactionKind)6]);
    }

    [Fact]
    public void The_highest_bar_is_full_and_the_others_stand_beside_it()
    {
        var totals = new ReactionTotals(50, 200, 0, 1, 100);

        Assert.Equal([25d, 100, 0, 2, 50], ReactionKinds.All.Select(totals.BarPercent));
    }

    [Fact]
    public void Without_any_reaction_no_bar_stands() =>
        Assert.All(ReactionKinds.All, kind => Assert.Equal(0, default(ReactionTotals).BarPercent(kind)));
}
