using PingxiangPortal.Tests.Support;
using PingxiangPortal.Web.Platform;

namespace PingxiangPortal.Tests.Platform;

public sealed class SiteClockTests
{
    private static readonly SiteClock Shanghai = new(new Clock { UtcNow = new DateTime(2026, 3, 1, 16, 30, 0, DateTimeKind.Utc) }, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    [Fact]
    public void Today_is_the_sites_day() => Assert.Equal(new DateOnly(2026, 3, 2), Shanghai.Today);

    [Fact]
    public void A_typed_time_and_its_moment_are_the_same()
    {
        var utc = Shanghai.ToUtc(new DateTime(2021, 12, 8, 13, 3, 0, DateTimeKind.Unspecified));

        Assert.Equal(new DateTime(2021, 12, 8, 5, 3, 0, DateTimeKind.Utc), utc);
        Assert.Equal(new DateTimeOffset(2021, 12, 8, 13, 3, 0, TimeSpan.FromHours(8)), Shanghai.ToLocal(utc));
    }

    [Fact]
    public void A_time_that_a_clock_change_skips_counts_as_the_one_after_it()
    {
        var berlin = new SiteClock(new Clock(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        Assert.Equal(new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc), berlin.ToUtc(new DateTime(2026, 3, 29, 2, 30, 0, DateTimeKind.Unspecified)));
    }
}
