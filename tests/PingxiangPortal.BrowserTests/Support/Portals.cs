using PingxiangPortal.Web.Store;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>The portals that journeys share, each started when the first journey asks for it; none changes them for good.</summary>
public sealed class Portals : IAsyncLifetime
{
    /// <summary>The account that may do everything.</summary>
    public const string Administrator = "bianji-jia";

    /// <summary>The account that only writes.</summary>
    public const string Contributor = "jizhe-yi";

    /// <summary>A second account that may change every article.</summary>
    public const string Publisher = "bianji-bing";

    private readonly List<(LiveSite Site, PortalFolder Folder)> started = [];
    private LiveSite? empty;
    private LiveSite? one;
    private LiveSite? city;

    /// <summary>No article, no category, no account.</summary>
    public LiveSite Empty => empty ??= Start(new PortalFolder());

    /// <summary>The repository's seed and nothing else.</summary>
    public LiveSite One => one ??= Start(new PortalFolder().WithTheSeed());

    /// <summary>The seed and the news of a city, two with a cover, with an administrator and a contributor.</summary>
    public async Task<LiveSite> GetCityAsync()
    {
        if (city is null)
        {
            city = Start(new PortalFolder().WithTheSeed().With(CityNews.All));
            await city.AddCoverAsync(CityNews.Newest, CityNews.Simplified);
            await city.AddAccountAsync(Administrator, "編輯甲", StaffRole.Administrator);
            await city.AddAccountAsync(Contributor, "記者乙", StaffRole.Contributor);
            await city.AddAccountAsync(Publisher, "編輯丙", StaffRole.Publisher);
        }

        return city;
    }

    /// <summary>The repository's seed in a portal that nobody else looks at: the journey may change it.</summary>
    public LiveSite StartAnother() => Start(new PortalFolder().WithTheSeed());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var (site, folder) in started)
        {
            await site.DisposeAsync();
            folder.Dispose();
        }
    }

    private LiveSite Start(PortalFolder folder)
    {
        var site = new LiveSite(folder);
        started.Add((site, folder));
        site.Start();
        return site;
    }
}
