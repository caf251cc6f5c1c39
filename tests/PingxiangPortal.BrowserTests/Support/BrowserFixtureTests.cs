using Xunit.Sdk;

namespace PingxiangPortal.BrowserTests.Support;

[Collection(OneBrowser.Name)]
public sealed class BrowserFixtureTests(BrowserFixture browser, Portals portals)
{
    [BrowserFact]
    public Task The_browser_has_letters_for_Chinese_text() => browser.TravelAsync(async page =>
    {
        await page.SetContentAsync("<span id=known>萍</span><span id=unknown>&#x10FFFE;</span>");

        var widths = await page.EvaluateAsync<double[]>("['known', 'unknown'].map(id => document.getElementById(id).getBoundingClientRect().width)");

        Assert.True(widths[0] > 0);
        Assert.NotEqual(widths[0], widths[1]);
    });

    [BrowserFact]
    public async Task A_failed_journey_leaves_a_screenshot_and_a_trace()
    {
        const string name = "a-journey-that-fails-on-purpose";

        await Assert.ThrowsAsync<FailException>(() => browser.TravelAsync(_ => throw FailException.ForFailure("on purpose"), name: name));

        Assert.True(File.Exists(Path.Combine(Evidence.FolderOf(name), "page.png")));
        Assert.True(File.Exists(Path.Combine(Evidence.FolderOf(name), "trace.zip")));
        Directory.Delete(Evidence.FolderOf(name), recursive: true);
    }

    [BrowserFact]
    public Task The_site_answers_on_a_real_port() =>
        browser.TravelAsync(async page => Assert.Equal(200, (await page.OpenAsync(portals.Empty, "/"))!.Status));
}
