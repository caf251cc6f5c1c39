using Microsoft.Playwright;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>Keeps what a failed journey looked like beside the test results.</summary>
internal static class Evidence
{
    public static string FolderOf(string name) => Repository.PathOf(".artifacts", "test-results", "journeys", name);

    public static async Task KeepAsync(IPage page, string name)
    {
        var folder = FolderOf(name);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "page.png"), FullPage = true });
        await page.Context.Tracing.StopAsync(new() { Path = Path.Combine(folder, "trace.zip") });
    }
}
