using PingxiangPortal.BrowserTests.Support;

namespace PingxiangPortal.BrowserTests.Journeys;

[Collection(OneBrowser.Name)]
public sealed class ReadmePictureTests(BrowserFixture browser)
{
    private const int MostBytes = 200_000;

    private static readonly string Picture = Repository.PathOf(".readme", "front-page.png");

    /// <summary>With PORTAL_README_SHOT=1 the picture is taken anew; see tests/README.md.</summary>
    [BrowserFact]
    public async Task The_picture_of_the_front_page_is_there_and_light()
    {
        if (Environment.GetEnvironmentVariable("PORTAL_README_SHOT") == "1")
        {
            await TakeAsync();
        }

        Assert.InRange(new FileInfo(Picture).Length, 1, MostBytes);
    }

    private Task TakeAsync() => browser.TravelAsync(
        async page =>
        {
            using var folder = new PortalFolder().WithTheSeed().With(CityNews.Everyday);
            await using var site = new LiveSite(folder);
            site.Start();
            await page.OpenAsync(site, "/");
            await page.ScreenshotAsync(new() { Path = Picture });
        },
        new() { Locale = "zh-TW", ViewportSize = new() { Width = 1440, Height = 900 } });
}
