using Microsoft.Playwright;
using PingxiangPortal.BrowserTests.Support;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class BudgetTests(BrowserFixture browser, Portals portals)
{
    private const int RequestsOfAnArticle = 8;

    private const string Shifts = """
        () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().map(each => each.value)))
          .observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done([]), 400))
        """;

    [Theory]
    [InlineData(28_000, "css/site.css")]
    [InlineData(20_000, "css/admin.css")]
    [InlineData(6_000, "js/page.js", "js/reactions.js")]
    public async Task What_every_page_loads_stays_light_before_compression(int bytes, params string[] files)
    {
        using var client = new HttpClient { BaseAddress = portals.Empty.Address };

        var weight = 0;
        foreach (var file in files)
        {
            weight += (await client.GetByteArrayAsync(new Uri("/" + file, UriKind.Relative))).Length;
        }

        Assert.InRange(weight, 1, bytes);
    }

    [BrowserFact]
    public Task Pages_ask_for_little_and_never_move_under_the_reader() => browser.TravelAsync(async page =>
    {
        var site = await portals.GetCityAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        foreach (var path in new[] { "/articles/1", "/", "/categories/c1", "/account/login" })
        {
            requests.Clear();
            await page.OpenAsync(site, path);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.Mouse.WheelAsync(0, 3000);

            Assert.Empty(await page.EvaluateAsync<double[]>(Shifts));
            Assert.True(requests.Count <= RequestsOfAnArticle, string.Join('\n', requests));
        }
    });
}
