using PingxiangPortal.Core.Hot;
using PingxiangPortal.Core.Reactions;

namespace PingxiangPortal.Tests.Core.Hot;

public sealed class HotRulesTests
{
    [Theory]
    [InlineData(HotWindow.Day, 24, 6)]
    [InlineData(HotWindow.Week, 168, 48)]
    [InlineData(HotWindow.Month, 720, 168)]
    public void A_window_looks_back_and_forgets_as_the_page_tells_readers(HotWindow window, int hours, int halfLife) =>
        Assert.Equal((hours, halfLife), (window.Hours(), window.HalfLifeHours()));

    [Fact]
    public void Every_window_is_found_by_its_name() => Assert.All(HotWindows.All, window =>
    {
        Assert.True(HotWindows.TryParse(window.Name(), out var found));
        Assert.Equal(window, found);
    });

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("Day")]
    [InlineData("24H")]
    public void Nothing_else_is_a_window(string name) => Assert.False(HotWindows.TryParse(name, out _));

    [Fact]
    public void The_last_window_is_the_longest() =>
        Assert.Equal((HotWindows.All.MaxBy(window => window.Hours()), HotWindows.All[^1]), (HotWindows.Longest, HotWindows.Longest));

    [Theory]
    [InlineData("1970-01-01T00:59:59Z", 0)]
    [InlineData("1970-01-02T01:00:00Z", 25)]
    public void Hours_are_numbered_from_1970_on(string moment, int hour) =>
        Assert.Equal(hour, HotHour.Of(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime));

    [Fact]
    public void Each_kind_of_reaction_has_a_measure_of_its_own() => Assert.Equal(5, ReactionKinds.All.Select(HotMeasures.Of).Distinct().Count());
}
