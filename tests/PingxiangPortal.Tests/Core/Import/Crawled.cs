using PingxiangPortal.Core.Import;

namespace PingxiangPortal.Tests.Core.Import;

/// <summary>Reads crawled pages that have nothing wrong with them.</summary>
internal static class Crawled
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static SeedDocument Read(string text)
    {
        var reading = CrawledPage.Read("p.txt", text, Zone);

        Assert.Empty(reading.Problems);
        return Assert.IsType<SeedDocument>(reading.Document);
    }
}
