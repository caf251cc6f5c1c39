using PingxiangPortal.Core.Hot;
using PingxiangPortal.Web.Platform.Counting;

namespace PingxiangPortal.Tests.Platform.Counting;

public sealed class PendingCountsTests
{
    private readonly PendingCounts pending = new();

    [Fact]
    public void What_is_counted_waits_as_one_number_until_it_is_taken()
    {
        pending.Add(Reads(1), 1);
        pending.Add(Reads(1), 1);
        pending.Add(Reads(2), 1);

        Assert.Equal([new HourlyChange(Reads(1), 2), new HourlyChange(Reads(2), 1)], pending.TakeAll());
        Assert.Empty(pending.TakeAll());
    }

    [Fact]
    public void What_was_taken_back_again_needs_no_write()
    {
        pending.Add(Reads(1), 1);
        pending.Add(Reads(1), -1);

        Assert.Empty(pending.TakeAll());
    }

    [Fact]
    public void What_was_not_stored_is_added_to_what_came_meanwhile()
    {
        pending.Add(Reads(1), 3);
        var taken = pending.TakeAll();
        pending.Add(Reads(1), 1);

        pending.PutBack(taken);

        Assert.Equal([new HourlyChange(Reads(1), 4)], pending.TakeAll());
    }

    [Fact]
    public void While_nothing_can_be_written_memory_does_not_grow()
    {
        for (var article = 0; article < 150_000; article++)
        {
            pending.Add(Reads(article), 1);
        }

        pending.Add(Reads(1), 1);

        var taken = pending.TakeAll();
        Assert.Equal(100_000, taken.Count);
        Assert.Contains(new HourlyChange(Reads(1), 2), taken);
    }

    private static HourlyCount Reads(long article) => new(1, HotMeasure.Reads, article);
}
