using Microsoft.Playwright;

namespace PingxiangPortal.BrowserTests.Support;

/// <summary>Keeps what a failed journey looked like beside the test results.</summary>
internal static class Evidence
{
    public static string FolderOf(string name) => Path.Combine(FindRoot(), ".artifacts", "test-results", "journeys", name);

    public static async Task KeepAsync(IPage page, string name)
    {
        var folder = FolderOf(name);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "page.png"), FullPage = true });
        await page.Context.Tracing.StopAsync(new() { Path = Path.Combine(folder, "trace.zip") });
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "PingxiangPortal.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
